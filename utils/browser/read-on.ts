import type { Article } from '@/utils/article/article';
import { joinPages } from '@/utils/article/join-pages';
import { loadPage } from './load-page';
import { keepPageView, pageTools, pageView, rulesOfSite } from './page-memory';
import type { ReaderRequest } from './page-view';

/**
 * Reads the article's next page, of the same site, and keeps the two joined as the article of this page. Only ever
 * called because somebody asked for it. Answers where the next page begins; null when there is nothing to read there.
 */
export async function readOn(article: Article): Promise<ReaderRequest['goTo'] | null> {
  const view = pageView();
  const address = article.nextPage;
  if (!view || !address || new URL(address).origin !== location.origin) return null;
  const { url, page } = await loadPage(address);
  const isOurs = url !== '' && new URL(url).origin === location.origin;
  const tools = pageTools();
  const found = page && isOurs && tools.extract(page, { url: address, anyway: true, rules: rulesOfSite() });
  if (!found || 'problem' in found) return null;
  const { paragraph, ...joined } = joinPages(article, found.article, tools);
  const first = joined.article.blocks[paragraph];
  if (!first) return null;
  keepPageView({ fingerprint: view.fingerprint, anyway: true, extraction: joined });
  return { text: first.text.slice(0, 80), paragraph };
}
