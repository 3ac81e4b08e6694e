import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, it } from 'vitest';
import { type Chromium, launchChromium, type Tab } from '@/tests/tools/browser/chromium';
import { contentWorld } from '@/tests/tools/browser/isolated';
import { onDisk } from '@/tests/tools/browser/on-disk';
import { eventually } from '@/tests/tools/browser/surface';
import { SAMPLE } from '../sample';
import { articleIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

const KEY_THIEF = fileURLToPath(new URL('../../fixtures/key-thief', import.meta.url));
const NEIGHBOUR = fileURLToPath(new URL('../../fixtures/neighbour', import.meta.url));

/** A message of every verb that a stranger might send; those that save need nothing more. */
const MESSAGES: { lectern: string; payload: unknown }[] = [
  { lectern: 'saveLink', payload: { title: 'Stolen' } },
  { lectern: 'isSaved', payload: { canonical: null } },
  { lectern: 'showReading', payload: true },
  { lectern: 'listHighlights', payload: { canonical: null } },
  { lectern: 'keepSiteRules', payload: [] },
  { lectern: 'loadPart', payload: 'math' },
  { lectern: 'loadTypeface', payload: { typeface: 'literata', subsets: ['latin'] } },
  { lectern: 'digestPage', payload: null },
  { lectern: 'openByItself', payload: null },
  { lectern: 'openLibrary', payload: null },
  { lectern: 'openOptions', payload: 'reading' },
  ...['addHighlight', 'editHighlight', 'removeHighlight', 'restoreHighlight', 'saveArticle'].map((lectern) => ({
    lectern,
    payload: { canonical: null, id: '0'.repeat(32) },
  })),
];

/** What a runtime says to each message: its answer, or that there was none. */
async function answers(target: string | null, messages: typeof MESSAGES): Promise<string[]> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(...args: unknown[]): Promise<unknown> } } }
  ).chrome;
  const given: string[] = [];
  for (const message of messages) {
    const sent = target === null ? runtime.sendMessage(message) : runtime.sendMessage(target, message);
    const answer = await Promise.race([
      sent.then(
        (value) => JSON.stringify(value) ?? 'none',
        () => 'none',
      ),
      new Promise<string>((resolve) => setTimeout(() => resolve('none'), 1500)),
    ]);
    given.push(answer.slice(0, 80));
  }
  return given;
}

/** Everything by which a page might tell that somebody is here. */
function traces() {
  return {
    globals: Object.getOwnPropertyNames(window).sort(),
    markup: document.documentElement.outerHTML.replace(/127\.0\.0\.1:\d+/g, ''),
    entries: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      // Asked for once a profile.
      .filter((path) => path !== '/favicon.ico')
      .sort(),
    fonts: document.fonts.size,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    elements: ['lectern-reader'].map((name) => customElements.get(name) === undefined),
  };
}

inChromium('strangers', () => {
  const on = stage({ extensions: [NEIGHBOUR] });
  let tab: Tab;
  let content: Awaited<ReturnType<typeof contentWorld>>;
  let options: Tab;

  beforeAll(async () => {
    options = await on.browser.open(on.browser.url('options.html'));
  });

  const saved = () =>
    onDisk(options, async ({ open, answer }) => answer((await open()).transaction('meta').objectStore('meta').count()));

  async function openView(): Promise<void> {
    tab = await on.open(SAMPLE.path);
    on.browser.key('alt+shift+d');
    await articleIn(tab.reader);
    content = await contentWorld(tab);
    await eventually(
      'what comes after the first paint',
      tab.reader,
      (root) => root.querySelectorAll('dialog button').length > 3,
    );
  }

  it('read nothing of the package from a page', async () => {
    const files = readdirSync(inject('builds').chromium, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const page = await on.open('/');
    const addresses = files.map((name) => on.browser.url(name.replaceAll('\\', '/')));
    expect(addresses.length).toBeGreaterThan(30);
    const read = await page.run(async (_, list: string[]) => {
      const loads = (name: 'img' | 'script' | 'link', address: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(name);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
          else element.src = address;
          document.head.append(element);
        });
      const got: string[] = [];
      for (const address of list) {
        const ways = [
          fetch(address).then(
            () => true,
            () => false,
          ),
          loads('img', address),
          loads('script', address),
          loads('link', address),
        ];
        if ((await Promise.all(ways)).some(Boolean)) got.push(address);
        if (!address.endsWith('.html')) continue;
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => {
          frame.onload = resolve;
        });
      }
      return got;
    }, addresses);
    expect(read).toEqual([]);
    const { targetInfos } = await on.browser.cdp.browser.send('Target.getTargets', {});
    expect(targetInfos.filter(({ type, url }) => type === 'iframe' && url.startsWith(on.browser.url('')))).toEqual([]);
  });

  it('get no answer: a page, a sandboxed frame, our own pages, another extension', async () => {
    await openView();
    const own = await content(answers, null, MESSAGES.slice(1, 4));
    expect(
      own.filter((answer) => answer !== 'none'),
      'the control: our content code is answered',
    ).toHaveLength(3);
    const before = await saved();
    const runtimes = await tab.run(async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = `<script>parent.postMessage({ runtime: typeof (globalThis.chrome ?? {}).runtime }, '*')</script>`;
      const told = new Promise<string>((resolve) => {
        addEventListener('message', ({ data }) => data.runtime && resolve(data.runtime));
      });
      document.body.append(frame);
      return [typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime, await told];
    });
    expect(runtimes).toEqual(['undefined', 'undefined']);
    const nobody = MESSAGES.map(() => 'none');
    expect(await answersIn('options.html', null)).toEqual(nobody);
    expect(await answersIn('neighbour', on.browser.extensionId)).toEqual(nobody);
    expect(await saved()).toBe(before);
  });

  /** Sends from a page of ours, or from the neighbour's worker. */
  async function answersIn(where: 'options.html' | 'neighbour', target: string | null): Promise<string[]> {
    const { targetInfos } = await on.browser.cdp.browser.send('Target.getTargets', {});
    const found = targetInfos.find(({ url }) =>
      where === 'neighbour' ? url.endsWith('/neighbour.js') : url.startsWith(on.browser.url(where)),
    );
    if (!found) throw new Error(`There is no ${where}.`);
    const session = await on.browser.cdp.attach(found.targetId);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${answers})(${JSON.stringify(target)}, ${JSON.stringify(MESSAGES)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string[];
  }

  it('move nothing with messages, keys and clicks of their own making', async () => {
    await openView();
    const before = await saved();
    await tab.run(async (_, messages) => {
      const host = document.querySelector<HTMLElement>('lectern-reader');
      for (const message of messages) postMessage(message, '*');
      for (const target of [host, document.body, document.documentElement, document, window]) {
        for (const key of ['s', 'h', 'n', 'p', 'f', 'a', 't', '+', '/', '?', 'Escape', 'Enter', ' ']) {
          for (const type of ['keydown', 'keypress', 'keyup'])
            target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
        }
        target?.dispatchEvent(new WheelEvent('wheel', { deltaY: 400, bubbles: true, composed: true }));
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      host?.click();
      (document.activeElement as HTMLElement | null)?.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, MESSAGES);
    expect(await saved()).toBe(before);
    const seen = await tab.reader.run((root) => ({
      isOpen: root.querySelector('dialog[open] article') !== null,
      panels: root.querySelectorAll('.drawer, .panel, [aria-expanded=true]').length,
      pressed: root.querySelectorAll('[aria-pressed=true]').length,
    }));
    expect(seen).toEqual({ isOpen: true, panels: 0, pressed: 0 });
  });

  it('learn nothing of us before we are asked', async () => {
    let without: Chromium | undefined;
    try {
      without = await launchChromium({ extension: KEY_THIEF, display: on.display });
      const policy = "style-src 'self'; img-src 'self'; script-src 'self'; report-uri /reports";
      on.server.made.set('watching.html', {
        body: '<!doctype html><title>T</title><article><p style="color:red">x</p></article>',
        headers: { 'content-security-policy': policy },
      });
      const seen: object[] = [];
      for (const browser of [without, on.browser]) {
        const asked = on.server.requests.length;
        const page = await browser.open(`${on.server.origin}/made/watching.html`);
        await page.run(() => new Promise((resolve) => requestIdleCallback(resolve)));
        seen.push({
          ...(await page.run(traces)),
          reports: on.server.requests.slice(asked).filter((path) => path === '/reports').length,
        });
        await page.close();
      }
      expect(seen[1]).toEqual(seen[0]);
    } finally {
      await without?.close();
    }
  });
});
