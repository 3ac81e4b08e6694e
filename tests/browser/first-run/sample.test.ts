import { afterAll, describe, expect, it } from 'vitest';
import { sampleArticle, sampleDigest } from '@/entrypoints/welcome/sample';
import { summaryAt } from '@/utils/digest/digest';
import { provideTexts } from '@/utils/texts';

type Messages = Record<string, { message: string }>;

const LANGUAGES = import.meta.glob<Messages>('../../../public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});

function speak(messages: Messages): void {
  provideTexts((key, given) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => given[+n - 1] ?? ''),
  );
}

afterAll(() => speak(LANGUAGES['../../../public/_locales/en/messages.json'] ?? {}));

// What the first page shows is found in its sample, in whatever language that is written.
describe.each(Object.entries(LANGUAGES))('%s', (_, messages) => {
  it('has a time, a summary in its own sentences, and a source', () => {
    speak(messages);
    const article = sampleArticle('https://lectern.example/welcome.html');
    const digest = sampleDigest(article);
    expect(article.blocks).toHaveLength(3);
    expect(article.lang).toBe(messages.textsLanguage?.message);
    expect(digest.readTime.words).toBeGreaterThan(30);
    const sentences = summaryAt(digest, 'short');
    expect(sentences).toHaveLength(2);
    for (const { text, paragraph } of sentences) expect(article.blocks[paragraph]?.text).toContain(text);
    expect(digest.sources.map(({ name }) => name)).toEqual(['NOAA']);
  });
});
