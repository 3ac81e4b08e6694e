import { Readability as Whole } from '@mozilla/readability';
import Slim from '@mozilla/readability/Readability.js';
import { expect, it } from 'vitest';
import { pages } from './pages';

/** All that is said of a page, in the way that `readability-marks.ts` asks; or what it fails with. */
function answer(Reader: typeof Whole, html: string): object {
  const page = new DOMParser().parseFromString(html, 'text/html');
  try {
    const article = new Reader(page, { keepClasses: true, disableJSONLD: true }).parse();
    return { article, left: page.body.innerHTML };
  } catch (error) {
    return { error: String(error) };
  }
}

it('is another text than the package brings', () => {
  expect(String(Slim)).not.toBe(String(Whole));
  expect('_getJSONLD' in Slim.prototype).toBe(false);
});

it.each([...pages])('answers for %s as the package does', (_, html) => {
  expect(answer(Slim, html)).toEqual(answer(Whole, html));
  // Pages this short are read again and again, with fewer rules each time: once more with enough to keep the first reading.
  const long = html.replace(
    '</body>',
    `${'<p>A ferry left the harbour, late as ever, and nobody minded.</p>'.repeat(40)}</body>`,
  );
  expect(answer(Slim, long)).toEqual(answer(Whole, long));
});
