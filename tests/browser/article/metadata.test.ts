import { describe, expect, test } from 'vitest';
import { metadata } from '@/utils/article/metadata/late-metadata';

const URL = 'https://www.example-times.org/world/late-harvest';

/** The metadata of a page of these parts. */
function read(head: string, body = '', { url = URL, html = '' } = {}) {
  const page = new DOMParser().parseFromString(
    `<html ${html}><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return metadata(page, url);
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const PROSE =
  '<p>The harvest began a fortnight later than usual, and the growers along the river blame the cold spring.</p>'.repeat(
    4,
  );

describe('the title', () => {
  test.each([
    ['the site’s name after a separator', '<title>Late harvest | Example Times</title>', '', 'Late harvest'],
    ['the site’s name in front', '<title>Example Times - Late harvest</title>', '', 'Late harvest'],
    [
      'two names of the site',
      '<title>Late harvest - World - Example Times</title><meta property="og:title" content="Late harvest">',
      '',
      'Late harvest',
    ],
    [
      'Chinese sections and site',
      '<title>河上的旧桥今年秋天重新开放通行_城市_示例网</title>',
      '',
      '河上的旧桥今年秋天重新开放通行',
    ],
    [
      'Chinese sections behind two halves',
      '<title>河上的旧桥今年秋天重新开放——市民前来参观_示例市政府网</title>',
      '',
      '河上的旧桥今年秋天重新开放——市民前来参观',
    ],
    ['a Chinese site', '<title>守桥人：一个看守“旧桥和新桥”-示例财经</title>', '', '守桥人：一个看守“旧桥和新桥”'],
    [
      'a Chinese site, as it is called',
      '<title>河上的旧桥今年秋天重新开放-示例财经</title>',
      '',
      '河上的旧桥今年秋天重新开放',
    ],
    [
      'a Chinese hyphen',
      '<title>河上的旧桥重新开放-市民前来参观拍照</title>',
      '',
      '河上的旧桥重新开放-市民前来参观拍照',
    ],
    [
      'no sign of a link to itself',
      '<title>Module — Tide tables 2.5</title>',
      '<h1>Module<a class="headerlink" href="#module">¶</a></h1>',
      'Module',
    ],
    [
      'a hyphen of its own',
      '<title>Late harvest - what now? | Example Times</title>',
      '<h1>Late harvest - what now?</h1>',
      'Late harvest - what now?',
    ],
    [
      'the heading’s wording over the search engines’',
      '<title>Harvest 2023: late and small</title><meta property="og:type" content="article">',
      '<h1>Why this year’s grapes came late</h1>',
      'Why this year’s grapes came late',
    ],
    [
      'a kicker above the headline',
      '<meta property="og:title" content="Late harvest worries growers">',
      '<h1><span>Wine </span>Late harvest worries growers</h1>',
      'Late harvest worries growers',
    ],
    [
      'the site’s name as first heading',
      '<meta property="og:site_name" content="Example Times"><title>Late harvest</title>',
      '<h1>Example Times</h1><h2>Late harvest</h2>',
      'Late harvest',
    ],
    [
      'the site’s name as the only heading, a link to its first page',
      '<title>Ash or oak? What lasts longer</title>',
      '<h1><a href="/" class="logo"><svg></svg> Woodwork</a></h1>',
      'Ash or oak? What lasts longer',
    ],
    [
      'a site that calls every page by its own name',
      '<meta name="twitter:title" content="Example Times"><title>Late harvest</title>',
      '',
      'Late harvest',
    ],
    ['entities written twice', '<meta property="og:title" content="Fish &amp;amp; chips">', '', 'Fish & chips'],
    [
      'Chinese without white space',
      '<title>迟到的丰收_示例时报</title><meta property="og:site_name" content="示例时报">',
      '',
      '迟到的丰收',
    ],
    ['soft hyphens', '<title>Late harvest</title>', '<h1>Late har&shy;vest</h1>', 'Late harvest'],
  ])('%s', (_, head, body, title) => {
    expect(read(`<meta property="og:site_name" content="Example Times">${head}`, body).title).toBe(title);
  });

  test('is text, whatever the page writes into it', () => {
    expect(read('<meta property="og:title" content="<img src=x onerror=alert(1)> harvest">').title).toBe(
      '<img src=x onerror=alert(1)> harvest',
    );
  });

  test('none where there is none', () => {
    expect(read('').title).toBeNull();
  });
});

describe('JSON-LD as pages write it', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Late harvest',
    datePublished: '2023-09-22T10:00:00+02:00',
    author: { '@type': 'Person', name: 'Jane Doe' },
  };

  test.each([
    ['an object', ld(article)],
    ['a list', ld([{ '@type': 'WebSite', name: 'Example Times' }, article])],
    ['a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, article] })],
    ['a comment around it', `<script type="application/ld+json"><!-- ${JSON.stringify(article)} --></script>`],
    ['CDATA around it', `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article)}\n//]]></script>`],
    [
      'raw line breaks in strings',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late harvest","description":"one\ntwo","datePublished":"2023-09-22T10:00:00+02:00","author":{"name":"Jane Doe"}}</script>`,
    ],
    [
      'a comma too many',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late harvest","datePublished":"2023-09-22T10:00:00+02:00","author":[{"name":"Jane Doe"},],}</script>`,
    ],
    [
      'cut off',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late harvest","datePublished":"2023-09-22T10:00:00+02:00","author":{"name":"Jane Doe"},"image":{</script>`,
    ],
    [
      'a reference to a person elsewhere',
      ld({
        '@graph': [
          { ...article, author: { '@id': '#jane' } },
          { '@id': '#jane', '@type': 'Person', name: 'Jane Doe' },
        ],
      }),
    ],
    [
      'a related article before it',
      ld([
        {
          ...article,
          headline: 'Other',
          url: 'https://www.example-times.org/other',
          author: 'Ann Poe',
          datePublished: '2001-01-01',
        },
        { ...article, url: URL },
      ]),
    ],
  ])('%s', (_, head) => {
    expect(read(head)).toMatchObject({
      title: 'Late harvest',
      byline: ['Jane Doe'],
      published: '2023-09-22T10:00:00+02:00',
    });
  });

  test('paid for, section, tags, picture', () => {
    const told = read(
      ld({
        ...article,
        isAccessibleForFree: 'False',
        articleSection: 'World',
        keywords: 'wine, harvest',
        image: { url: '/a.jpg' },
      }),
    );
    expect(told).toMatchObject({ free: false, section: 'World', tags: ['wine', 'harvest'] });
    expect(told.leadImage).toEqual({ url: 'https://www.example-times.org/a.jpg', alt: '' });
    expect(read(ld({ ...article, isAccessibleForFree: true })).free).toBe(true);
    expect(read(ld(article)).free).toBeNull();
  });
});

describe('the byline', () => {
  test('under the headline, where machines are told nothing', () => {
    expect(
      read(
        '',
        `<h1>Late harvest</h1><div class="byline">By <a rel="author" href="/jane">Jane Doe</a> and John Roe</div>${PROSE}`,
      ).byline,
    ).toEqual(['Jane Doe', 'John Roe']);
    expect(read('', `<h1>Späte Ernte</h1><p>Von Jana Dohm</p>${PROSE}`).byline).toEqual(['Jana Dohm']);
  });

  test('once, where what is marked as the author shows the name and tells it to machines, too', () => {
    const author =
      '<div itemprop="author" itemscope><a href="/u/7">janedoe</a><span class="d-none" itemprop="name">janedoe</span> <b>3,560</b></div>';
    expect(read('', `<h1>Late harvest</h1>${author}${PROSE}`).byline).toEqual(['janedoe']);
  });

  test('not the section, where it stands in the author’s place', () => {
    const place =
      '<div class="author_container"><div itemprop="articleSection"><h3><a href="/misc">Miscellany</a></h3></div></div>';
    expect(read('', `<h1>Late harvest</h1>${place}${PROSE}`).byline).toEqual([]);
  });

  test('readers are told a name, machines the site', () => {
    const head = '<meta property="og:site_name" content="Example Times"><meta name="author" content="Example Times">';
    expect(read(head, `<h1>Late harvest</h1><span class="author">Jane Doe</span>${PROSE}`).byline).toEqual([
      'Jane Doe',
    ]);
    expect(read(head, `<h1>Late harvest</h1>${PROSE}`).byline).toEqual(['Example Times']);
  });

  test.each([
    ['the places behind the site’s name', 'example-times.org, Hull, England', ['example-times.org']],
    ['a section', 'Letters To The Editor', []],
  ])('not %s', (_, author, byline) => {
    expect(read(`<meta name="author" content="${author}">`, `<h1>Late harvest</h1>${PROSE}`).byline).toEqual(byline);
  });

  test('not what merely begins with the letters of “author” in a class', () => {
    const links = (name: string) =>
      `<h1>Fields</h1><p><a class="${name}" href="/api">tide.fields.Field</a></p>${PROSE}`;
    for (const name of ['autorefs', 'autoresize', 'authority-link']) expect(read('', links(name)).byline).toEqual([]);
  });

  test('not the names of commenters', () => {
    const comments = '<div class="comments"><div class="comment"><span class="author">Angry Reader</span></div></div>';
    expect(read('', `<h1>Late harvest</h1>${PROSE}${comments}`).byline).toEqual([]);
  });
});

test('a byline that names people wins over whoever publishes the site', () => {
  const head =
    '<meta property="og:site_name" content="Example Times"><meta name="author" content="Ediciones Example Times">';
  const body = `<h1>Late harvest</h1><p class="byline author">Jane Doe</p>${PROSE}`;
  expect(read(head, body).byline).toEqual(['Jane Doe']);
  expect(read(head, `<h1>Late harvest</h1>${PROSE}`).byline).toEqual(['Ediciones Example Times']);
});

describe('dates', () => {
  test('in the text, where no data has one', () => {
    expect(read('', `<h1>Late harvest</h1><p class="meta">September 22, 2023</p>${PROSE}`).published).toBe(
      '2023-09-22',
    );
    expect(
      read('', `<h1>Späte Ernte</h1><p>22. September 2023, 07:30 Uhr</p>${PROSE}`, { html: 'lang="de"' }).published,
    ).toBe('2023-09-22T07:30:00');
  });

  test('told apart from the day of a change', () => {
    const body = `<h1>Late harvest</h1><p>Updated: 24 September 2023</p><p>Published: 22 September 2023</p>${PROSE}`;
    expect(read('', body)).toMatchObject({ published: '2023-09-22', modified: '2023-09-24' });
  });

  test('not the copyright’s, not a related article’s', () => {
    const body = `<h1>Late harvest</h1>${PROSE}<aside class="related"><time datetime="2020-01-01">1 January 2020</time></aside><footer>© 1 January 2019</footer>`;
    expect(read('', body).published).toBeNull();
  });

  test('told to machines by an abbreviation, as there was no time element', () => {
    const body = `<h1>Late harvest</h1><p class="byline"><cite>Jane Doe</cite> <abbr title="2023-09-22T10:00:00Z">1 hr 4 mins ago</abbr></p>${PROSE}`;
    expect(read('', body).published).toBe('2023-09-22T10:00:00Z');
  });

  test.each([
    ['a span of time', '<p class="date">October 14, 1999 – January 20, 2000</p>'],
    [
      'a cell of a table further down',
      `<p>One.</p><p>Two.</p>${PROSE}<table><tr><th>Vintage</th><td>12 October 1999</td></tr></table>`,
    ],
  ])('not %s', (_, body) => {
    expect(read('', `<h1>Late harvest</h1>${body}${PROSE}`).published).toBeNull();
  });

  test('in the address', () => {
    expect(read('', PROSE, { url: 'https://example.org/2023/09/22/late-harvest' }).published).toBe('2023-09-22');
  });
});

describe('site, language, addresses', () => {
  test('the site’s name: declared, by the window’s title, by the host', () => {
    expect(read('<meta property="og:site_name" content="The Example Times">').siteName).toBe('The Example Times');
    expect(read('<title>Late harvest | Example-Times</title>').siteName).toBe('Example-Times');
    expect(read('<title>Late harvest</title>').siteName).toBe('example-times');
    expect(read('<meta property="og:site_name" content="https://www.example-times.org">').siteName).toBe(
      'example-times',
    );
  });

  test('a headline about the site is none of its names', () => {
    const about = 'Example Times readers vote for a longer harvest';
    const head = `<title>${about} | Example Times</title><meta property="og:title" content="${about}">`;
    const page = read(head, `<h1>${about}</h1>${PROSE}<h1>Related</h1>`);
    expect([page.title, page.siteName]).toEqual([about, 'Example Times']);
    expect(read(`<title>${about} | Magazine</title>`, PROSE).siteName).toBe('example-times');
  });

  test('the language: declared, canonical, or that of the text', () => {
    expect(read('', PROSE, { html: 'lang="EN_gb"' }).lang).toBe('en-GB');
    expect(read('', PROSE).lang).toBe('en');
    expect(
      read(
        '',
        `<p>${'Урожай начался на две недели позже обычного, и виноградари винят холодную весну. '.repeat(3)}</p>`,
        { html: 'lang="en-US"' },
      ).lang,
    ).toBe('ru');
    expect(read('', '', { html: 'lang="<b>"' }).lang).toBeNull();
  });

  test('the direction', () => {
    expect(read('', '', { html: 'lang="ar"' }).dir).toBe('rtl');
    expect(read('', '', { html: 'dir="rtl"' }).dir).toBe('rtl');
    expect(read('', '', { html: 'lang="en"' }).dir).toBe('ltr');
  });

  test('the canonical address, and another domain’s as provenance', () => {
    const told = read('<link rel="canonical" href="https://wire.example/late-harvest">');
    expect(told.canonical).toBe('https://wire.example/late-harvest');
    expect(told.provenance).toEqual([{ name: null, url: 'https://wire.example/late-harvest', from: 'canonical' }]);
    expect(read('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeNull();
  });

  test('the agency that a page names as its source', () => {
    const told = read(
      ld({ '@type': 'NewsArticle', headline: 'Late harvest', sourceOrganization: { name: 'Example Wire' } }),
    );
    expect(told.provenance).toEqual([{ name: 'Example Wire', url: null, from: 'json-ld sourceOrganization' }]);
  });

  test('the next page, on the same site only', () => {
    expect(read('<link rel="next" href="/world/late-harvest?page=2">').nextPage).toBe(
      'https://www.example-times.org/world/late-harvest?page=2',
    );
    expect(read('', '<div class="pagination"><a href="/world/late-harvest/2">2</a></div>').nextPage).toBe(
      'https://www.example-times.org/world/late-harvest/2',
    );
    expect(read('<link rel="next" href="https://other.example/late-harvest?page=2">').nextPage).toBeNull();
    expect(read('<link rel="next" href="/world/another-story">').nextPage).toBeNull();
  });
});

describe('hostile pages', () => {
  test('elements that shadow the document’s own methods', () => {
    const body =
      '<img name="querySelectorAll"><img name="body"><form><input name="textContent"><input name="firstChild"></form><h1>Late harvest</h1>';
    expect(read('<title>Late harvest</title>', body).title).toBe('Late harvest');
  });

  test('the page stays as it is', () => {
    const page = new DOMParser().parseFromString(
      `<title>Late harvest</title><h1>Late harvest</h1>${PROSE}`,
      'text/html',
    );
    const before = page.documentElement.outerHTML;
    metadata(page, URL);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
