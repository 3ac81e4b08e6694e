import type { Notice, ScreenState } from '@/components/digest/screen-state';
import { article, digest } from '@/tests/unit/browser/sample';
import type { Evidence, Source } from '@/utils/digest/digest';

const said: Evidence = {
  kind: 'attribution',
  text: 'The ferry would sail again by June, the Gazette reported on Sunday, citing four harbour pilots who asked not to be named because the talks are private, and two shipwrights who had seen the drawings of the new hull.',
  where: 'paragraph',
  paragraph: 2,
  cue: [35, 64],
};

export const SOURCES: Source[] = [
  {
    name: 'Gazette',
    tier: 'outlet',
    kinds: ['credit', 'attribution'],
    mentions: 4,
    evidence: [said, said, said],
    links: [],
  },
  {
    name: 'The Royal Society for the Observation of Tides, Currents and Harbour Mud',
    tier: 'institution',
    kinds: ['attribution', 'link', 'photo'],
    mentions: 5,
    evidence: [said, { kind: 'credit', text: 'Tides Society', where: 'byline' }],
    links: ['https://tides.example/report'],
  },
  { name: 'وكالة المرفأ', tier: 'outlet', kinds: ['photo'], mentions: 1, evidence: [], links: [] },
];

const SUMMARY = [
  {
    text: 'The ferry that has linked the two shores since 1911 will not sail this winter, its owners said on Friday.',
    paragraph: 0,
  },
  { text: 'A new hull is being built, but nobody can say when it will be ready.', paragraph: 4 },
  { text: 'Until then, the only way across is the bridge, forty kilometres to the north.', paragraph: 9 },
];

const whole = digest({
  sources: SOURCES,
  people: [
    {
      name: 'Ada Reyes',
      role: 'harbour master of Port Ellery since the spring',
      evidence: [{ ...said, kind: 'quote' }],
    },
    { name: 'Tom Brandt', evidence: [{ ...said, kind: 'quote' }] },
  ],
  links: [
    { url: 'https://tides.example/report', host: 'tides.example', text: 'the report', class: 'primary', paragraph: 1 },
  ],
  summary: SUMMARY,
  otherSummaries: { short: SUMMARY.slice(0, 2), long: [...SUMMARY, { text: 'It takes a car an hour.', paragraph: 9 }] },
});

const read = (told: Parameters<typeof article>[0], all = whole): ScreenState => ({
  is: 'read',
  article: article(told),
  digest: all,
});

/** Every state that the popup has, by name. */
export const SCREENS: Record<string, ScreenState> = {
  reading: { is: 'reading', title: 'The Ferry That Stayed – Harbour News' },
  whole: read({ title: 'The Ferry That Stayed', byline: ['Mara Lindqvist'] }),
  'long title': read({
    title: `Why the ferry that has linked the two shores since 1911 will not sail this winter, what the pilots, the shipwrights and the council say about it, and ${'whatelsethereistoknow'.repeat(6)} besides`,
    siteName: 'The Observer of the Two Shores and of All Harbours Between Them',
    byline: ['Mara Lindqvist', 'Tomas Brandt', 'Ada Reyes of the Western Correspondents’ Bureau'],
  }),
  bare: read(
    { title: null, siteName: null, published: null },
    digest({ readTime: { seconds: 1, words: 1, wpm: 238 } }),
  ),
  arabic: read({ title: 'المكتبة العائمة تعود إلى الميناء', siteName: 'جريدة المرفأ', lang: 'ar', dir: 'rtl' }),
  'no article': { is: 'unreadable', why: 'no-article', canSaveLink: true },
  browser: { is: 'unreadable', why: 'browser', canSaveLink: false },
  failed: {
    is: 'unreadable',
    why: 'failed',
    canSaveLink: true,
    detail: `TypeError: Cannot read properties of null (reading 'x')\n    at ${'read ('.repeat(30)}`,
  },
};

export const DISK_FULL: Notice = {
  text: 'That could not be kept: the disk is full. Nothing was lost. Make room, then try again.',
  isFailure: true,
};
