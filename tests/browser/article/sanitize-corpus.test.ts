import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { render, sanitize } from '@/utils/article/sanitize';
import { attacksIn } from './attacked-frame';
import { HOSTILE } from './hostile';
import { violations } from './invariants';

interface Vector {
  id: string;
  payload: string;
  /** Ran in a browser without a sanitiser. */
  live: boolean;
}

/** So many go into one frame. */
const GROUP = 250;

const corpus = await commands.readShared('corpora/xss/vectors.jsonl');
const vectors = (corpus ?? '')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Vector);

describe('our own attacks', () => {
  test('some of them run in the frame when nothing sanitises them, so the frame sees attacks', async () => {
    const ran: number[] = [];
    for (const html of HOSTILE.slice(0, 12)) ran.push(await attacksIn(html));
    expect(ran.filter((hits) => hits > 0).length).toBeGreaterThanOrEqual(4);
  }, 20_000);

  test('none runs after sanitising', async () => {
    expect(await attacksIn('', (body) => body.append(...HOSTILE.map((html) => render(html))))).toBe(0);
  });
});

describe.skipIf(vectors.length === 0)('the attack corpus of ../shared', () => {
  test('the control: of a sample known to run, most run here without the sanitiser', async () => {
    const sample = vectors.filter(({ live }) => live).filter((_, index) => index % 12 === 0);
    let ran = 0;
    for (const { payload } of sample) if ((await attacksIn(payload)) > 0) ran++;
    expect(sample.length).toBeGreaterThan(40);
    expect(ran / sample.length).toBeGreaterThan(0.6);
  }, 120_000);

  test('no vector runs, breaks a rule of the output, or changes when it is sanitised again', async () => {
    const broken: string[] = [];
    let ran = 0;
    for (let start = 0; start < vectors.length; start += GROUP) {
      const fragments = vectors.slice(start, start + GROUP).map(({ id, payload }) => {
        const html = sanitize(payload);
        if (sanitize(html) !== html) broken.push(`${id}: not settled`);
        const fragment = render(html);
        broken.push(...violations(fragment).map((rule) => `${id}: ${rule}`));
        return fragment;
      });
      ran += await attacksIn('', (body) => body.append(...fragments));
    }
    expect(broken).toEqual([]);
    expect(ran).toBe(0);
  }, 300_000);
});

describe('in a page that demands Trusted Types', () => {
  test('sanitises as anywhere else', async () => {
    const answer = await new Promise<unknown>((done) => {
      Object.assign(window, { sanitised: done });
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
        <script type="module">
          import { sanitize } from '/utils/article/sanitize.ts';
          parent.sanitised(sanitize('<p onclick="x()">x<svg><script>alert(1)<\\/script></svg></p>'));
        </script>`;
      document.body.append(frame);
    });
    expect(answer).toBe('<p>x</p>');
  });
});
