/** Takes a page apart or away by itself, whoever reads it: what follows in the same page would prove nothing. */
const WRECKS =
  /<(?:meta|base|frameset|plaintext|noscript|template|title|textarea|xmp|style|script|iframe|select|listing|!--|!\[CDATA|\?)|http-equiv/i;

/**
 * Watched from outside, Chromium never ends loading a page with an element of another host's that it has no frame for; and
 * one that shows the page in itself does so when it likes, with all that the page has reported.
 */
const NEVER_LOADED = /<embed\b[^>]*\/\/|<(?:embed|object)\b[^>]*=\s*["']?#/i;

/** Can this payload stand among others in one page? */
export function staysPut(payload: string): boolean {
  if (WRECKS.test(payload) || NEVER_LOADED.test(payload)) return false;
  return (payload.match(/</g)?.length ?? 0) === (payload.match(/>/g)?.length ?? 0);
}

const SENTENCE = 'The council forgot the bridge, Reuters reported on Tuesday, and a woman with a broom did not. ';

/**
 * An article whose every part is an attack: title, byline, site, excerpt, language, direction, dates, picture, caption,
 * links, JSON-LD, and one comment after the other between its paragraphs.
 */
export function hostilePage(payloads: string[], name: string): string {
  let turn = 0;
  const next = () => payloads[turn++ % payloads.length] ?? '';
  const quoted = () => next().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const text = () => next().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: next(),
    description: next(),
    author: [{ '@type': 'Person', name: next(), url: `javascript:alert(1)//${next()}` }],
    publisher: { '@type': 'Organization', name: next(), logo: { url: next() } },
    datePublished: next(),
    articleSection: next(),
    inLanguage: next(),
    image: { url: `javascript:alert(1)//${next()}`, caption: next() },
    sourceOrganization: { name: next() },
    keywords: [next(), next()],
  };
  const meta = (property: string, content: string) =>
    `<meta property="${property}" name="${property}" content="${content}">`;
  const paragraphs = payloads.map(
    (payload, at) => `<p>${SENTENCE.repeat(4)}</p><div class="comment"><p>Number ${at} says: ${payload}</p></div>`,
  );
  return `<!doctype html><html lang="${quoted()}" dir="${quoted()}"><head><meta charset="utf-8">
<title>${name} ${text()}</title>
${['og:title', 'twitter:title', 'author', 'article:author', 'byl', 'og:site_name', 'description', 'og:description', 'og:locale', 'article:published_time', 'article:section', 'article:tag', 'news_keywords', 'syndication-source', 'og:image', 'og:image:alt'].map((property) => meta(property, quoted())).join('\n')}
<link rel="canonical" href="javascript:alert(1)//${quoted()}"><link rel="next" href="javascript:alert(2)//${quoted()}">
<script type="application/ld+json">${JSON.stringify(linked).replaceAll('</', '<\\/')}</script></head>
<body><article><h1>${name} ${text()}</h1><p class="byline">By ${text()}</p><time datetime="${quoted()}">${text()}</time>
<figure><img src="/lighthouse.png?${encodeURIComponent(next()).slice(0, 200)}" alt="${quoted()}" title="${quoted()}" width="400" height="300"><figcaption>${text()} Photo: ${text()}/Reuters</figcaption></figure>
${paragraphs.join('\n')}
<p>${SENTENCE.repeat(6)}<a href="javascript:alert(3)//${quoted()}" title="${quoted()}">${text()}</a> <a href="https://paper.invalid/x" onclick="alert(4)" style="color:red">cited</a></p>
<p>Source: ${text()}, AFP</p></article></body></html>`;
}
