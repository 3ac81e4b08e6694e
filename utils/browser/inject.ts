import { browser } from 'wxt/browser';
import type { SiteRule } from '@/utils/article/site-rule';
import type { ArticleReading, NoReading, PageReading, PageRequest, ReaderRequest, ReaderResult } from './page-view';
import { hasHeldRules, rulesFor } from './site-rules';
import type { PartName } from './view-parts';

/** The article and digest of the page in a tab, or of what is selected there. Needs a gesture on that tab (`activeTab`). */
export function readTab(tabId: number, request?: PageRequest): Promise<PageReading> {
  return run<PageReading>(tabId, ['/page-article.js', '/page-late.js', '/page-digest.js'], request);
}

/** The article alone of the page in a tab, for whoever digests it here. The same gesture is needed. */
export function readArticleOf(tab: number | Promise<number>): Promise<ArticleReading> {
  return run<ArticleReading>(tab, ['/page-article.js', '/page-late.js', '/page-read.js']);
}

/** Opens the reading view in a tab, or closes it; with `goTo` an open view is scrolled instead. */
export function toggleReader(tabId: number, request?: ReaderRequest): Promise<ReaderResult> {
  return run<ReaderResult>(tabId, ['/page-article.js', '/reader.js'], request);
}

/** Computes the digest of the page in a tab, into the isolated world that its reading view shares. */
export async function digestTab(tabId: number): Promise<void> {
  // Its view is open, and evaluating the extraction once more would be seen as a halt.
  const reading = await run<PageReading>(tabId, ['/page-late.js', '/page-digest.js'], { asRead: true });
  if ('problem' in reading) throw new Error(`No digest: ${reading.problem}`);
}

/** Evaluates a part of the reading view in a tab, into the isolated world of its view. */
export async function loadPart(tabId: number, name: PartName): Promise<void> {
  // The view shows the date once the aids are there.
  const before = name === 'aids' ? ['/page-late.js' as const] : [];
  await browser.scripting.executeScript({ target: { tabId }, files: [...before, `/reader-${name}.js`] });
}

/** Tells the reading view of a tab what happened elsewhere; does nothing where none is open. */
export async function tellView(tabId: number, news: { saved: boolean }): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: passOn, args: [news] });
  } catch (error) {
    // The tab has gone, or went to a page that is closed to us: then no view is open there either.
    console.debug('No page to tell', error);
  }
}

/** Evaluates scripts of ours in a tab, one after another; the last one's value is the answer. */
async function run<Result extends object>(
  tab: number | Promise<number>,
  files: PageScript[],
  request?: PageRequest | ReaderRequest,
): Promise<Result | NoReading> {
  try {
    const [tabId, hasRules] = await Promise.all([tab, hasHeldRules()]);
    const target = { tabId };
    const rules = hasRules ? await rulesOf(tabId) : undefined;
    const whole = rules ? { ...request, rules } : request;
    if (whole) await patiently(() => browser.scripting.executeScript({ target, func: leaveRequest, args: [whole] }));
    const [frame] = await patiently(() => browser.scripting.executeScript({ target, files }));
    const result = (frame?.result as Result | null | undefined) ?? missing(frame);
    if ('problem' in result && result.problem === 'failed') tellFailure(result);
    return result;
  } catch (error) {
    // The browser rejects for its own pages, its store, other extensions' pages and tabs without a gesture.
    return { problem: 'not-allowed', detail: textOf(error) };
  }
}

/** The person's rules for the site in a tab. */
async function rulesOf(tabId: number): Promise<readonly SiteRule[]> {
  return rulesFor((await browser.tabs.get(tabId)).url);
}

/** The scripts that run in pages. */
type PageScript = `/${'page-article' | 'page-late' | 'page-read' | 'page-digest' | 'reader'}.js`;

/** Pauses before the same injection is tried again, in milliseconds. */
const PAUSES = [30, 150];

/**
 * Chromium's page process learns of a gesture's permission on one road and of the script on another: on a busy machine
 * the script may come first and be refused, 1 press in 30 there. A moment later the same call succeeds.
 */
async function patiently<Result>(inject: () => Promise<Result>): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await inject();
    } catch (error) {
      if (!textOf(error).startsWith('Cannot access contents of the page')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return inject();
}

/** Runs in the page, as does `passOn`, so it may refer to nothing of this module. */
function leaveRequest(request: PageRequest | ReaderRequest): void {
  (globalThis as { lecternRequest?: object }).lecternRequest = request;
}

function passOn(news: { saved: boolean }): void {
  // Where `reader.js` keeps the handle of the view that is open.
  const view = (globalThis as { [VIEW: symbol]: { setSaved?(saved: boolean): void } | undefined })[
    Symbol.for('lectern.reader')
  ];
  view?.setSaved?.(news.saved);
}

/** What goes wrong in a page is told here: the page's own console is none that errors are kept from. */
function tellFailure({ detail }: { detail?: string }): void {
  console.warn(Object.assign(new Error('A page could not be read'), { stack: detail ?? '' }));
}

/** Firefox resolves without a result on its own pages; with an error (Firefox only) the script itself threw. */
function missing(frame: object | undefined): NoReading {
  if (frame && 'error' in frame) return { problem: 'failed', detail: textOf(frame.error) };
  return { problem: 'not-allowed' };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
