import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LinksList } from '@/components/digest/LinksList';
import { PeopleList } from '@/components/digest/PeopleList';
import { ReadTimeFigure } from '@/components/digest/ReadTimeFigure';
import { SourcesList } from '@/components/digest/SourcesList';
import { SummaryList } from '@/components/digest/SummaryList';
import { sourcePicture } from '@/components/digest/source-picture';
import type { CitedLink, Digest, Source, SummaryLength, SummarySentence } from '@/utils/digest/digest';

const screen = document.body;
const show = (what: ComponentChild) => act(() => render(what, screen));
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());
const texts = (selector: string) =>
  [...screen.querySelectorAll(selector)].map((element) => element.textContent?.trim());
afterEach(() => render(null, screen));

const GAZETTE: Source = {
  name: 'Gazette',
  tier: 'outlet',
  kinds: ['credit', 'attribution'],
  mentions: 4,
  evidence: [
    { kind: 'credit', text: 'Source Gazette', where: 'credit' },
    { kind: 'attribution', text: 'It floats, the Gazette reported.', where: 'paragraph', paragraph: 3, cue: [11, 31] },
    { kind: 'attribution', text: 'It sank, the Gazette said.', where: 'paragraph', paragraph: 9 },
    { kind: 'credit', text: 'Gazette', where: 'byline' },
  ],
  links: [],
};

describe('read time', () => {
  it('is one figure, with what it comes from and the page’s own claim last', () => {
    show(<ReadTimeFigure lang="en" readTime={{ seconds: 208, words: 825, wpm: 238, declaredSeconds: 258 }} />);
    const group = screen.querySelector('section');
    expect(group?.getAttribute('aria-label')).toBe('Read time');
    expect(group?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      '4 min 3 min 28 s · 825 words · the page says 4 min 18 s',
    );
  });

  it('names what was counted: characters in Japanese and Chinese, words elsewhere', () => {
    show(<ReadTimeFigure lang="ja" readTime={{ seconds: 60, words: 400, wpm: 400 }} />);
    expect(screen.querySelector('.digest-details')?.textContent).toContain('400 characters');
  });

  it.each([
    [12, '1 min', '12 s'],
    [59.7, '1 min', '1 min'],
    [60, '1 min', '1 min'],
    [0, '1 min', '0 s'],
    [7200, '120 min', '120 min'],
  ])('%f seconds are %s, in detail %s', (seconds, figure, detail) => {
    show(<ReadTimeFigure lang="en" readTime={{ seconds, words: 1, wpm: 238 }} />);
    expect(texts('.digest-figure')).toEqual([figure]);
    expect(screen.querySelector('.digest-details')?.textContent?.replaceAll('\u00a0', ' ')).toBe(`${detail} · 1 word`);
  });
});

describe('summary', () => {
  const [one, two, three, four] = ['One.', 'Two.', 'Three.', 'Four.'].map((text, paragraph) => ({ text, paragraph }));
  const lists = { short: [one], medium: [one, two], long: [one, two, three, four] } as Record<
    SummaryLength,
    SummarySentence[]
  >;
  const digest = { summary: lists.medium, otherSummaries: lists } as Digest;
  const nothing = { summary: [], otherSummaries: { short: [], long: [] } } as unknown as Digest;
  const props = { length: 'medium', onLength: () => {}, onGoTo: () => {} } as const;

  it('is a list of sentences, each a way to its place', () => {
    const onGoTo = vi.fn();
    show(<SummaryList digest={digest} {...props} onGoTo={onGoTo} />);
    expect(texts('li')).toEqual(['One.', 'Two.']);
    click(screen.querySelectorAll('li button')[1]);
    expect(onGoTo).toHaveBeenCalledWith({ text: 'Two.', paragraph: 1 });
  });

  it('is as long as the person says', () => {
    const onLength = vi.fn();
    show(<SummaryList digest={digest} {...props} onLength={onLength} />);
    const choice = screen.querySelector('[aria-label="Length of the summary"]');
    expect([...(choice?.children ?? [])].map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    click(choice?.lastElementChild);
    expect(onLength).toHaveBeenCalledWith('long');
    for (const length of ['short', 'medium', 'long'] as const) {
      show(<SummaryList digest={digest} {...props} length={length} />);
      expect(texts('li')).toEqual(lists[length].map(({ text }) => text));
    }
  });

  it('offers no lengths where there is one only, as in a digest that an earlier version kept', () => {
    show(<SummaryList digest={{ summary: lists.medium } as Digest} {...props} length="long" />);
    expect(texts('li')).toEqual(['One.', 'Two.']);
    expect(screen.querySelector('[aria-pressed]')).toBeNull();
  });

  it('says so where there is none', () => {
    show(<SummaryList digest={nothing} {...props} />);
    expect(screen.textContent).toContain('Too short to need a summary.');
    expect(screen.querySelector('ul, [aria-pressed]')).toBeNull();
  });

  it('is written as the article is', () => {
    show(<SummaryList digest={digest} {...props} lang="ar" dir="rtl" />);
    expect(screen.querySelector('ul')?.lang).toBe('ar');
    expect(screen.querySelector('ul')?.dir).toBe('rtl');
  });
});

describe('sources', () => {
  it('are named without unfolding, with how they are cited', () => {
    show(
      <SourcesList
        sources={[GAZETTE, { ...GAZETTE, name: 'Courier', kinds: ['photo'], evidence: [] }]}
        onGoTo={() => {}}
      />,
    );
    expect(texts('.digest-row-name')).toEqual(['Gazette', 'Courier']);
    expect(texts('.digest-row-note')).toEqual(['credit · reported 2×', 'photo']);
    expect(screen.querySelector('section')?.getAttribute('aria-labelledby')).toBe(screen.querySelector('h2')?.id);
  });

  it('stand under what they are where they are of several kinds', () => {
    const sources = [{ ...GAZETTE, name: 'Court', tier: 'institution' as const }, GAZETTE];
    show(<SourcesList sources={sources} onGoTo={() => {}} />);
    expect(texts('h3')).toEqual(['News organisations', 'Institutions']);
    expect(texts('.digest-row-name')).toEqual(['Gazette', 'Court']);
  });

  it('open to their evidence, its cue marked, and close again', () => {
    show(<SourcesList sources={[GAZETTE]} onGoTo={() => {}} />);
    const row = screen.querySelector('.digest-row-head');
    expect(row?.getAttribute('aria-expanded')).toBe('false');
    expect(screen.textContent).not.toContain('It floats');
    click(row);
    expect(row?.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(row?.getAttribute('aria-controls') ?? '')?.textContent).toContain('It floats');
    expect(texts('mark')).toEqual(['the Gazette reported']);
    click(row);
    expect(screen.textContent).not.toContain('It floats');
  });

  it('lead to the place of their evidence, where it stands in the text', () => {
    const onGoTo = vi.fn();
    show(<SourcesList sources={[GAZETTE]} onGoTo={onGoTo} />);
    click(screen.querySelector('.digest-row-head'));
    const evidence = [...screen.querySelectorAll('button.digest-evidence')];
    for (const button of evidence) click(button);
    expect(onGoTo.mock.calls.map(([place]) => place)).toEqual([
      { text: 'Source Gazette' },
      { text: 'It floats, the Gazette reported.', paragraph: 3 },
      { text: 'It sank, the Gazette said.', paragraph: 9 },
    ]);
    // A byline stands in the head, not in the text.
    expect(texts('p.digest-evidence')).toEqual(['In the bylineGazette']);
  });

  it('say so where there are none, which holds beside a list of links to the same site too', () => {
    show(<SourcesList sources={[]} onGoTo={() => {}} onCopy={() => {}} />);
    expect(screen.textContent).toContain('No sources named, no links to other sites');
    expect(screen.querySelector('button')).toBeNull();
  });

  it('do not say so where the line above counts links or people', () => {
    show(<SourcesList sources={[]} picture="5 links, 2 to primary documents" onGoTo={() => {}} />);
    expect(texts('.digest-picture')).toEqual(['5 links, 2 to primary documents']);
    expect(screen.querySelector('.digest-none')).toBeNull();
    expect(screen.textContent).not.toContain('No sources');
  });

  it('can be copied', () => {
    const onCopy = vi.fn();
    const list = { sources: [GAZETTE], picture: '1 news organisation', onGoTo: () => {}, onCopy };
    show(<SourcesList {...list} />);
    expect(texts('.digest-quiet')).toEqual(['Copy as a list', 'Copy as Markdown']);
    for (const button of screen.querySelectorAll('.digest-quiet')) click(button);
    expect(onCopy.mock.calls).toEqual([['plain'], ['markdown']]);
    show(<SourcesList {...list} copied="markdown" />);
    expect(texts('.digest-quiet')).toEqual(['Copy as a list', 'Copied']);
  });
});

it('people are quoted with the role that the article gives them', () => {
  const said = { kind: 'quote', text: '“It floats.”', where: 'paragraph', paragraph: 1 } as const;
  show(
    <PeopleList
      people={[
        { name: 'Ada Reyes', role: 'harbour master', evidence: [said] },
        { name: 'Tom Brandt', evidence: [said, said] },
      ]}
      onGoTo={() => {}}
    />,
  );
  expect(texts('.digest-row-note')).toEqual(['harbour master', 'quoted 2×']);
});

describe('links', () => {
  const link = {
    url: 'https://a.example/1',
    host: 'a.example',
    text: 'the report',
    class: 'primary',
    paragraph: 1,
  } as const;
  const own = { ...link, url: 'https://own.example/', host: 'own.example', text: '', class: 'same-site' } as const;
  const news = { ...link, url: 'https://gazette.example/x', host: 'gazette.example', class: 'news' } as const;

  it('are counted and listed by where they lead, the page’s own site last', () => {
    show(
      <LinksList
        links={[own, link, { ...link, url: 'https://a.example/2' }, news]}
        sources={[{ ...GAZETTE, links: [news.url] }]}
      />,
    );
    expect(texts('.digest-group-note')).toEqual(['3 links · 2 sites']);
    expect(texts('.digest-row-head')).toEqual([
      'a.example primary document 2×',
      'Gazette news',
      'own.example this site',
    ]);
    expect(screen.querySelector('a')).toBeNull();
  });

  it('are counted though all lead to the page’s own site', () => {
    show(<LinksList links={[own, { ...own, url: 'https://own.example/2' }]} sources={[]} />);
    expect(texts('.digest-group-note')).toEqual(['2 links']);
    expect(texts('.digest-row-head')).toEqual(['own.example this site 2×']);
  });

  it('say nothing of a platform but its name', () => {
    show(<LinksList links={[{ ...link, host: 'github.com', class: 'social' }]} sources={[]} />);
    expect(texts('.digest-row-head')).toEqual(['github.com']);
  });

  it('open to the links themselves', () => {
    show(<LinksList links={[link, own]} sources={[]} />);
    for (const head of screen.querySelectorAll('.digest-row-head')) click(head);
    const links = [...screen.querySelectorAll('a')];
    expect(links.map((a) => [a.textContent, a.href, a.rel, a.target])).toEqual([
      ['the report', 'https://a.example/1', 'noopener noreferrer', '_blank'],
      ['https://own.example/', 'https://own.example/', 'noopener noreferrer', '_blank'],
    ]);
  });
});

const study = { url: 'https://doi.org/10.1/a', host: 'doi.org', text: '', class: 'study', paragraph: 0 } as const;
const file = { ...study, url: 'https://files.example/a.pdf', class: 'primary' } as const;
const INSTITUTION = { tier: 'institution' } as const;

it.each<[string | undefined, Partial<Source>[], number, CitedLink[]]>([
  [
    '4 sources: 2 news organisations, 1 study, 1 institution; 3 people quoted; 2 links, 1 to a primary document',
    [{}, INSTITUTION, {}],
    3,
    [study, file],
  ],
  ['2 sources: 1 study, 1 platform', [{ tier: 'platform' }, { tier: 'journal' }], 0, []],
  ['1 news organisation; 1 person quoted', [{}], 1, []],
  ['1 link', [], 0, [{ ...file, class: 'other' }]],
  [undefined, [], 0, []],
])('the picture of the sources: %s', (expected, sources, people, links) => {
  const digest = {
    sources: sources.map((source) => ({ ...GAZETTE, ...source })),
    people: Array.from({ length: people }, () => ({ name: 'Ada Reyes', evidence: [] })),
    links,
  };
  expect(sourcePicture(digest)).toBe(expected);
});

it('hostile strings stay text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const source: Source = { ...GAZETTE, name: markup, evidence: [{ kind: 'credit', text: markup, where: 'credit' }] };
  show(<SourcesList sources={[source]} onGoTo={() => {}} picture={markup} />);
  click(screen.querySelector('.digest-row-head'));
  expect(screen.querySelector('img')).toBeNull();
  expect(screen.textContent?.split(markup).length).toBe(4);
});
