import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { StatisticsPart, type StatisticsSource } from '@/components/library/StatisticsPart';
import { provideTexts } from '@/utils/texts';

afterEach(() => render(null, document.body));

const SOURCE: StatisticsSource = {
  readingStatistics: async () => ({ total: { articles: 3, seconds: 1500 }, days: [], sites: [] }),
  totals: async () => ({
    articles: 3,
    links: 0,
    favourites: 0,
    highlighted: 0,
    lengths: { short: 3, medium: 0, long: 0 },
    bytes: 4000,
    pictureBytes: 0,
  }),
  largest: async () => [],
  onChange: () => () => undefined,
};

it.each([
  ['en', '3 articles read to their end, about 25 min of reading.'],
  ['ja', '最後まで読んだ記事は3件、読書時間は約25分です。'],
  ['zh_CN', '读完 3 篇文章，阅读约 25 分钟。'],
  ['ru', 'До конца прочитаны 3 статьи, около 25\u00a0мин чтения.'],
])('says in one sentence of %s how much was read, set as its script is', async (locale, sentence) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  provideTexts((key, values) => messages[key]?.message.replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '') ?? '');
  render(<StatisticsPart library={SOURCE} onOpen={() => undefined} />, document.body);
  await expect.poll(() => document.querySelector('.statistics-part p')?.textContent).toBe(sentence);
});

it('tells no minutes of days on which nothing was read', async () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  provideTexts((key, values) => messages[key]?.message.replace(/\$(\d)/g, (_, at) => values[at - 1] ?? '') ?? '');
  const days = [0, 20].map((seconds, at) => ({ day: `2026-03-0${at + 1}`, articles: 0, seconds }));
  const week = { total: { articles: 0, seconds: 0 }, days, sites: [] };
  render(
    <StatisticsPart library={{ ...SOURCE, readingStatistics: async () => week }} onOpen={() => undefined} />,
    document.body,
  );
  await expect.poll(() => document.querySelector('.statistics-part p')?.textContent).toContain('about 0 min');
  const told = [...document.querySelectorAll('.statistics-days .unseen')].map(({ textContent }) => textContent);
  expect(told.map((text) => text?.replace('\u00a0', ' '))).toEqual(['0 min', '1 min']);
});
