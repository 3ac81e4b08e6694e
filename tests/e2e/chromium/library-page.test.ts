import { expect, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { importFile } from '../surfaces/options';
import { listRests, listShows } from '../surfaces/panel';
import { articleIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

const STORIES = [
  { title: 'The night train', day: '2026-01-03', quote: '' },
  { title: 'A bicycle in fog', day: '2026-01-02', quote: 'nobody minded' },
  { title: 'Slow letters', day: '2026-01-01', quote: '' },
];

/** What wallabag would have exported of them. */
const FILE = JSON.stringify(
  STORIES.map(({ title, day, quote }) => ({
    is_archived: 0,
    url: `https://paper.example/${encodeURIComponent(title)}`,
    title,
    tags: ['winter'],
    created_at: `${day}T08:00:00Z`,
    content: `<p>${title}: the council forgot, and nobody minded.<script>document.title = 'bad'</script></p>`,
    annotations: quote ? [{ quote, text: 'For the talk.' }] : [],
  })),
);

// One story: a file comes in, is read beside the list, is acted on.
inChromium('the library as a page', () => {
  const on = stage();

  it('imports a file that is dropped, and says what became of it', async () => {
    const options = await on.open(on.browser.url('options.html#import'));
    expect(await importFile(options, FILE)).toMatch(/Imported3.*Skipped0/);
  });

  it('shows in an article’s own page what changed since it was saved', async () => {
    const options = await on.open(on.browser.url('options.html#import'));
    const changed = FILE.replace('Slow letters: the council forgot', 'Slow letters: the mayor forgot');
    expect(await importFile(options, changed)).toMatch(/Joined with what was there3/);
    const list = await on.open(on.browser.url('library.html'));
    await listShows(
      list,
      STORIES.map(({ title }) => title),
    );
    const address = await list.run((root) => root.querySelectorAll<HTMLAnchorElement>('.library-title')[2]?.href ?? '');
    const page = await on.open(address);
    expect(await articleIn(page.reader)).toMatch(/Slow letters/);
    await eventually('the versions', page.reader, (root) => /2 versions/.test(root.textContent ?? ''));
    await page.reader.click('button', 'What changed');
    const changes = await eventually(
      'the changes',
      page,
      (root) => root.querySelector('.version-changes')?.textContent,
    );
    expect(changes).toMatch(/council.*mayor|mayor.*council/);
    await page.click('button', 'Back to the article');
    expect(await articleIn(page.reader)).toMatch(/Slow letters/);
  });

  it('gives an article that is dragged out as a link to its site and as a file', async () => {
    const page = await on.open(on.browser.url('library.html'));
    await listShows(
      page,
      STORIES.map(({ title }) => title),
    );
    await listRests(page);
    const { x, y } = await page.run((root) => {
      const titles = [...root.querySelectorAll('.library-title')];
      const title = titles.find(({ textContent }) => textContent === 'A bicycle in fog');
      const { left = 0, top = 0 } = title?.getBoundingClientRect() ?? {};
      return { x: left + 12, y: top + 8 };
    });
    const mouse = (type: 'mousePressed' | 'mouseMoved', more: object) =>
      page.session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', ...more });
    await page.session.send('Input.setInterceptDrags', { enabled: true });
    const dragged = new Promise<{ data: { items: { mimeType: string; data: string }[] } }>((resolve) =>
      page.session.on('Input.dragIntercepted', (event) => resolve(event as Awaited<typeof dragged>)),
    );
    await mouse('mousePressed', { clickCount: 1 });
    // Written while the pointer is down; a person takes as long to begin to drag.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await mouse('mouseMoved', { x: x + 30, y: y + 30, buttons: 1 });
    await mouse('mouseMoved', { x: x + 60, y: y + 60, buttons: 1 });
    const items = Object.fromEntries((await dragged).data.items.map(({ mimeType, data }) => [mimeType, data]));
    expect(items['text/uri-list']).toBe('https://paper.example/A%20bicycle%20in%20fog');
    const [, file = ''] = /^text\/markdown:A bicycle in fog\.md:(blob:.+)$/.exec(items.downloadurl ?? '') ?? [];
    const note = await page.run(async (_, address) => await (await fetch(address)).text(), file);
    expect(note).toContain('# A bicycle in fog');
    expect(note).toContain('nobody minded');
    await page.close();
  });

  it('shows list and article side by side, and goes back to the list at Escape', async () => {
    const page = await on.open(on.browser.url('library.html'));
    await listShows(
      page,
      STORIES.map(({ title }) => title),
    );
    await listRests(page);
    await page.click('link', 'A bicycle in fog');
    expect(await articleIn(page.reader)).toContain('nobody minded');
    expect(await page.run(() => location.hash)).toMatch(/^#[0-9a-f]{32}$/);
    const facts = await eventually('what is known', page, (root) => root.querySelector('.saved-facts')?.textContent);
    expect(facts).toMatch(/Takes/);
    await page.click('link', 'Slow letters');
    await eventually('the other one', page.reader, (root) => /Slow letters/.test(root.textContent ?? ''));
    on.browser.key('Escape');
    await eventually('the focus in the list', page, () => document.activeElement?.textContent === 'Slow letters');
  });

  it('selects by key, archives, takes back, and collects highlights', async () => {
    const page = await on.open(on.browser.url('library.html'));
    await listShows(
      page,
      STORIES.map(({ title }) => title),
    );
    // The window's own focus may still be in its address bar.
    await page.click('searchbox', 'Search saved articles');
    await eventually('the focus in the page', page, () => document.hasFocus());
    await page.run((root) => root.querySelector<HTMLElement>('.library-title')?.focus());
    for (const key of ['x', 'j', 'x']) on.browser.key(key);
    await eventually('two selected', page, () => /2 selected/.test(document.body.textContent));
    on.browser.key('e');
    await eventually('the act', page, () => /Archived 2 articles/.test(document.body.textContent));
    await page.click('button', 'Undo');
    await page.click('link', 'Highlights');
    const marked = await eventually(
      'the highlights',
      page,
      (root) => root.querySelector('.highlights-article')?.textContent,
    );
    expect(marked).toMatch(/A bicycle in fog.*nobody minded.*For the talk\./);
  });
});
