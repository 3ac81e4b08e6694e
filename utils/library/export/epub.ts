import { render } from '@/utils/article/sanitize';
import { fromBase64 } from '@/utils/base64';
import { type ArticleRow, nameOf, siteOf } from '@/utils/library/saved-article';
import { plural, t, uiLanguage } from '@/utils/texts';
import type { ExportItem } from './export-items';
import { bookAddress, escapeXml, xhtmlOf } from './xhtml';
import { ZipWriter } from './zip-file';

/** Pictures that every e-reader knows (EPUB 3.2, "core media types"); others stay words and a link. */
const PICTURE = /^data:(image\/(?:png|gif|jpeg));base64,([a-z0-9+/\s]+=*)\s*$/i;

const STYLE = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; page-break-after: avoid; }
img { max-width: 100%; }
figure { margin: 1em 0; }
figcaption, .about, .lectern-credit { font-size: 0.85em; }
blockquote { margin: 1em 0; padding: 0 1em; border-left: 0.2em solid; }
pre { white-space: pre-wrap; font-size: 0.85em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; }
`;

interface Chapter {
  row: ArticleRow;
  title: string;
  file: string;
}

interface Picture {
  file: string;
  type: string;
}

/** A book that is written chapter by chapter: EPUB 3, an article each, with contents where there are several. */
export class EpubWriter {
  readonly #zip = new ZipWriter();
  readonly #chapters: Chapter[] = [];
  readonly #pictures: Picture[] = [];

  async add(item: ExportItem): Promise<void> {
    if (this.#chapters.length === 0) await this.#begin();
    const number = this.#chapters.length + 1;
    const file = `article-${number}.xhtml`;
    const title = nameOf(item.row);
    const pictures = new Map<string, { name: string; type: string; data: string }>();
    const content = chapter(item, title, (src) => {
      const known = pictures.get(src);
      if (known) return known.name;
      const [, type, data] = PICTURE.exec(src) ?? [];
      if (!type || !data) return undefined;
      const name = `images/${number}-${pictures.size + 1}.${type.slice('image/'.length).toLowerCase()}`;
      pictures.set(src, { name, type: type.toLowerCase(), data });
      return name;
    });
    for (const { name, type, data } of pictures.values()) {
      await this.#zip.add(`EPUB/${name}`, new Blob([fromBase64(data.replace(/\s/g, ''))]));
      this.#pictures.push({ file: name, type });
    }
    await this.#zip.add(`EPUB/${file}`, content);
    this.#chapters.push({ row: item.row, title, file });
  }

  /** `id` names the book for shelves that know it already; `now` is milliseconds since 1970. */
  async finish(id: string, now: number): Promise<Blob> {
    await this.#zip.add('EPUB/nav.xhtml', contents(this.#chapters));
    await this.#zip.add('EPUB/package.opf', packageOf(this.#chapters, this.#pictures, id, now));
    return this.#zip.finish('application/epub+zip');
  }

  async #begin(): Promise<void> {
    // First and as it is: that is how a program tells an EPUB from any other zip.
    await this.#zip.add('mimetype', 'application/epub+zip', { isStored: true });
    await this.#zip.add(
      'META-INF/container.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    );
    await this.#zip.add('EPUB/style.css', STYLE);
  }
}

function chapter(item: ExportItem, title: string, pictureAt: (src: string) => string | undefined): string {
  const { row, article, highlights } = item;
  const pictureText = (alt: string) => (alt ? t('exportPictureOf', alt) : t('picture'));
  const text = article ? xhtmlOf(render(article.html), { pictureAt, pictureText }) : '';
  const marked = highlights.map(
    ({ quote, note }) =>
      `<blockquote><p>${escapeXml(quote)}</p></blockquote>\n${note ? `<p>${escapeXml(note)}</p>\n` : ''}`,
  );
  const notes =
    marked.length > 0 ? `<section>\n<h2>${escapeXml(t('exportHighlights'))}</h2>\n${marked.join('')}</section>\n` : '';
  return page(
    title,
    row,
    `<h1>${escapeXml(title)}</h1>\n<p class="about">${about(row)}</p>\n<div>${text}</div>\n${notes}`,
  );
}

function about(row: ArticleRow): string {
  const parts = [row.byline.join(', '), siteOf(row), (row.published ?? '').slice(0, 10)].filter(Boolean).map(escapeXml);
  const address = bookAddress(row.url);
  const original = address ? [`<a href="${escapeXml(address)}">${escapeXml(t('exportOriginal'))}</a>`] : [];
  return [...parts, ...original].join(' · ');
}

function page(
  title: string,
  { lang, dir }: Pick<ArticleRow, 'lang' | 'dir'>,
  body: string,
  isContents = false,
): string {
  const language = lang ? ` lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"` : '';
  const direction = dir ? ` dir="${escapeXml(dir)}"` : '';
  const namespace = isContents ? ' xmlns:epub="http://www.idpf.org/2007/ops"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"${namespace}${language}${direction}>
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title) || '·'}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}</body>
</html>
`;
}

function contents(chapters: readonly Chapter[]): string {
  const items = chapters.map(({ title, file }) => `<li><a href="${file}">${escapeXml(title) || '·'}</a></li>`);
  const name = t('readerContents');
  const body = `<nav epub:type="toc" id="toc">\n<h1>${escapeXml(name)}</h1>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n`;
  return page(name, { lang: uiLanguage(), dir: null }, body, true);
}

function packageOf(chapters: readonly Chapter[], pictures: readonly Picture[], id: string, now: number): string {
  const [first] = chapters;
  const only = chapters.length === 1 ? first?.row : undefined;
  const title = only ? nameOf(only) : t('libraryList');
  const authors = only?.byline ?? [];
  const languages = [...new Set(chapters.map(({ row }) => row.lang ?? 'und'))];
  const address = only && bookAddress(only.url);
  const isMany = chapters.length > 1;
  const metadata = [
    `<dc:identifier id="id">${escapeXml(id)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    ...languages.map((language) => `<dc:language>${escapeXml(language)}</dc:language>`),
    ...authors.map((author) => `<dc:creator>${escapeXml(author)}</dc:creator>`),
    ...(only ? [`<dc:publisher>${escapeXml(siteOf(only) || '·')}</dc:publisher>`] : []),
    ...(address ? [`<dc:source>${escapeXml(address)}</dc:source>`] : []),
    ...(isMany ? [`<dc:description>${escapeXml(plural('exportArticles', chapters.length))}</dc:description>`] : []),
    `<meta property="dcterms:modified">${new Date(now).toISOString().replace(/\.\d+/, '')}</meta>`,
  ];
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...chapters.map(({ file }, at) => `<item id="a${at}" href="${file}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(({ file, type }, at) => `<item id="p${at}" href="${file}" media-type="${type}"/>`),
  ];
  const order = [
    ...(isMany ? ['<itemref idref="nav"/>'] : []),
    ...chapters.map((_, at) => `<itemref idref="a${at}"/>`),
  ];
  const progression = only?.dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine${progression}>
${order.join('\n')}
</spine>
</package>
`;
}
