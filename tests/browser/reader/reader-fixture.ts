import { codePainter } from '@/components/reader/code/painter';
import { finishWith } from '@/components/reader/finish/finish';
import { mathSetter } from '@/components/reader/math/setter';
import { showReader } from '@/components/reader/mount';
import { panelsWith } from '@/components/reader/panels';
import type { ReaderHandle, ReaderOptions } from '@/components/reader/reader-options';
import type { Article } from '@/utils/article/article';
import { blocksOf } from '@/utils/article/blocks';
import { render } from '@/utils/article/sanitize';
import type { Digest } from '@/utils/digest/digest';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';

export const HTML = `
  <p>The gauge stands in the inner basin. Every morning a figure is written into the ledger.</p>
  <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="900" height="500" alt="A gauge">
    <figcaption>The gauge at low tide. Photo: Line Haug</figcaption></figure>
  <h2>A machine of brass</h2>
  <p>Forty wheels stood for forty motions, the <a href="https://example.org/moon">moon</a> among them.<sup><a href="#user-content-fn1" id="user-content-r1">1</a></sup></p>
  <blockquote><p>It never once broke.</p></blockquote>
  <ul><li>the mean height</li><li>the state of the moon</li></ul>
  <h2>What a table holds</h2>
  <table><caption>Port Askel</caption><thead><tr><th scope="col">Time</th><th scope="col">Height</th></tr></thead>
    <tbody><tr><td>03:12</td><td>0.41</td></tr></tbody></table>
  <pre><code class="language-python">def height(t):\n    return mean</code></pre>
  <h2>After the machines</h2>
  ${'<p>The water is a thumb too high, and nobody is woken. The ledger is closed at six, as it has been for sixty years.</p>'.repeat(30)}
  <p>She closes the book. <em>Somebody</em> said on Sunday that the constants hold.</p>
  <ol><li id="user-content-fn1">Without the years of the war. <a href="#user-content-r1">↩</a></li></ol>`;

export function article(changes: Partial<Article> = {}): Article {
  const html = changes.html ?? HTML;
  return {
    url: 'https://harbour.example/keepers',
    canonical: null,
    title: 'The keepers of the tide tables',
    byline: ['Ines Calder', 'Tomas Wray'],
    siteName: 'Harbour Quarterly',
    lang: 'en',
    dir: 'ltr',
    published: '2024-03-11',
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 1,
    free: null,
    leadImage: null,
    html,
    blocks: blocksOf(render(html)).map(({ block }) => block),
    captions: [{ text: 'The gauge at low tide. Photo: Line Haug' }],
    credits: [{ text: 'Source: Reuters/AFP' }],
    links: [],
    images: 1,
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
    ...changes,
  };
}

export const DIGEST: Digest = {
  lang: 'en',
  readTime: { seconds: 180, words: 700, wpm: 238 },
  sources: [
    {
      name: 'Reuters',
      tier: 'outlet',
      kinds: ['credit'],
      mentions: 1,
      evidence: [{ kind: 'credit', text: 'Source: Reuters/AFP', where: 'credit', cue: [8, 15] }],
      links: [],
    },
  ],
  people: [],
  links: [],
  summary: [{ text: 'Every morning a figure is written into the ledger.', paragraph: 0 }],
};

const FINISH = finishWith({
  code: async () => codePainter(),
  math: async () => mathSetter(),
  typeface: async () => [],
});

export interface OpenReader {
  handle: ReaderHandle;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  page: HTMLElement;
  press(key: string, init?: KeyboardEventInit): KeyboardEvent;
}

/** Opens the view over the test's own page. */
export function openReader(changes: Partial<ReaderOptions> = {}): OpenReader {
  let root: ShadowRoot | undefined;
  const shown = changes.article ?? article();
  const handle = showReader({
    article: shown,
    body: render(shown.html),
    digest: DIGEST,
    settings: DEFAULT_SETTINGS,
    onSettings: () => undefined,
    onClose: () => undefined,
    images: 'page',
    saved: false,
    isPersons: () => true,
    loadPanels: async () => panelsWith(),
    loadFinish: async () => FINISH,
    ...changes,
    onRoot: (made) => {
      root = made;
    },
  });
  const dialog = root?.querySelector('dialog');
  const page = root?.querySelector<HTMLElement>('.page');
  if (!root || !dialog || !page) throw new Error('The view did not open');
  return { handle, root, dialog, page, press: (key, init) => press(key, init) };
}

/** A key as the browser delivers it to a focused shadow host. */
export function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

/** Frames and tasks enough for the first paint, what comes after it and its effects. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 7; frame++) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}
