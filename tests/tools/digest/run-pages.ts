import { PageBrowser, type StoredPage } from './page-browser';

/** Longer than any page may take; a page that hangs is given up, and its browser with it. */
const DEADLINE = 30_000;
/** More browsers than that only wait for each other. */
const BROWSERS = 2;

export type PageResult<T> = { page: StoredPage; value: T } | { page: StoredPage; error: string };

export interface Program {
  /** What is evaluated in each page before the call. */
  script: string;
  /** The expression whose value is asked for on a page. */
  call(page: StoredPage): string;
}

/** What is done in a page that has been opened, where one script and one call are not enough. */
export type Visit<T> = (browser: PageBrowser, page: StoredPage) => Promise<T>;

/** Runs a program on stored pages, two at a time; `onResult` hears of each, in the order of `pages`. */
export async function runPages<T>(
  pages: Iterable<StoredPage>,
  program: Program | Visit<T>,
  onResult: (result: PageResult<T>) => void,
): Promise<void> {
  const queue = numbered(pages);
  const inOrder = ordered(onResult);
  const worker = async () => {
    let browser: PageBrowser | undefined;
    try {
      for (const { page, number } of queue) {
        browser ??= await PageBrowser.start();
        const result = await attempt<T>(browser, page, program);
        if ('error' in result) {
          // After a crash or a hang only a new browser is sure to work.
          await browser.close().catch(() => undefined);
          browser = undefined;
        }
        inOrder(number, result);
      }
    } finally {
      await browser?.close().catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: BROWSERS }, worker));
}

async function attempt<T>(browser: PageBrowser, page: StoredPage, program: Program | Visit<T>): Promise<PageResult<T>> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE / 1000} seconds`)), DEADLINE);
  });
  try {
    const value = await Promise.race([answer<T>(browser, page, program), deadline]);
    return { page, value };
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function answer<T>(browser: PageBrowser, page: StoredPage, program: Program | Visit<T>): Promise<T> {
  await browser.open(page);
  if (typeof program === 'function') return program(browser, page);
  const { script, call } = program;
  await browser.evaluate(`${script}\n;undefined`);
  return browser.evaluate<T>(call(page));
}

/** One queue for all workers: each page goes to the first that is free. */
function* numbered(pages: Iterable<StoredPage>) {
  let number = 0;
  for (const page of pages) yield { page, number: number++ };
}

function ordered<T>(onResult: (result: T) => void): (number: number, result: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (number, result) => {
    waiting.set(number, result);
    for (let one = waiting.get(next); one !== undefined; one = waiting.get(++next)) {
      waiting.delete(next);
      onResult(one);
    }
  };
}
