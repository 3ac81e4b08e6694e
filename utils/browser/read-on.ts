import type { Article } from '@/utils/article/article';
import { joinPages } from '@/utils/article/join-pages';
import { keepPageView, pageTools, pageView, rulesOfSite } from './page-memory';
import type { ReaderRequest } from './page-view';

/** Milliseconds after which a page counts as out of reach. */
const PATIENCE = 20_000;

/**
 * Reads the article's next page, of the same site, and keeps the two joined as the article of this page. Only ever
 * called because somebody asked for it. Answers where the next page begins; null when there is nothing to read there.
 */
export async function readOn(article: Article): Promise<ReaderRequest['goTo'] | null> {
  const view = pageView();
  const address = article.nextPage;
  if (!view || !address || new URL(address).origin !== location.origin) return null;
  const page = await load(address);
  const tools = pageTools();
  const found = page && tools.extract(page, { url: address, anyway: true, rules: rulesOfSite() });
  if (!found || 'problem' in found) return null;
  const { paragraph, ...joined } = joinPages(article, found.article, tools);
  const first = joined.article.blocks[paragraph];
  if (!first) return null;
  keepPageView({ fingerprint: view.fingerprint, anyway: true, extraction: joined });
  return { text: first.text.slice(0, 80), paragraph };
}

/** The document behind an address, in whatever encoding it is written; nothing in it runs or loads. */
function load(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onloadend = () => {
      const isOurs = request.responseURL !== '' && new URL(request.responseURL).origin === location.origin;
      resolve(request.status === 200 && isOurs ? request.responseXML : null);
    };
    request.send();
  });
}
