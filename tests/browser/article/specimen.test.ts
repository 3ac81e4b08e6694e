import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { textOf } from '@/utils/article/article';
import { extract } from '@/utils/article/extract';
import { digest } from '@/utils/digest/digest-article';

interface Expected {
  title: string;
  siteName: string;
  byline: (string | null)[];
  published: string;
  lang: string;
  readTime: {
    words: { min: number; max: number };
    secondsAt238Wpm: { min: number; max: number };
    declaredSeconds: number;
  };
  firstBodySentence: string;
  lastBodySentence: string;
  captions: string[];
  mustNotContain: string[];
  sources: { name: string; tier: string; kinds: string[]; alsoNamed?: string[] }[];
  optionalSources: { name: string }[];
  people: string[];
}

const html = await commands.readShared('specimen/article.html');
const answers = await commands.readShared('specimen/expected.json');

/** White space as a reader sees it. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(html === null || answers === null)('the specimen of ../shared', () => {
  const expected = JSON.parse(answers ?? '{}') as Expected;
  const read = () => {
    const page = new DOMParser().parseFromString(html ?? '', 'text/html');
    const found = extract(page, { url: 'https://felastory.example/nato-in-a-frenzy/' });
    if ('problem' in found) throw new Error(found.problem);
    return found.article;
  };

  it('is read whole, and nothing but it', () => {
    const article = read();
    const text = plain(textOf(article));
    expect(article).toMatchObject({
      title: expected.title,
      siteName: expected.siteName,
      published: expected.published,
      lang: expected.lang,
    });
    expect(expected.byline).toContain(article.byline.join(', ') || null);
    expect(text.startsWith(expected.firstBodySentence)).toBe(true);
    expect(text.endsWith(expected.lastBodySentence)).toBe(true);
    expect(article.captions.map((caption) => plain(caption.text))).toEqual(expected.captions.map(plain));
    for (const clutter of expected.mustNotContain) expect(text + article.html).not.toContain(clutter);
  });

  it('is digested as it should be', () => {
    const { readTime, sources, people } = digest(read());
    expect(readTime.words).toBeGreaterThanOrEqual(expected.readTime.words.min);
    expect(readTime.words).toBeLessThanOrEqual(expected.readTime.words.max);
    expect(readTime.seconds).toBeGreaterThanOrEqual(expected.readTime.secondsAt238Wpm.min);
    expect(readTime.seconds).toBeLessThanOrEqual(expected.readTime.secondsAt238Wpm.max);
    expect(readTime.declaredSeconds).toBe(expected.readTime.declaredSeconds);
    for (const { name, alsoNamed = [], tier, kinds } of expected.sources) {
      const found = sources.find((source) => [name, ...alsoNamed].includes(source.name));
      expect({ name, tier: found?.tier, kinds: [...(found?.kinds ?? [])].sort() }).toEqual({
        name,
        tier,
        kinds: [...kinds].sort(),
      });
    }
    const known = [
      ...expected.sources.flatMap(({ name, alsoNamed = [] }) => [name, ...alsoNamed]),
      ...expected.optionalSources.map(({ name }) => name),
    ];
    expect(sources.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(expected.people));
  });
});
