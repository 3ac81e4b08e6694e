import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { failed, readArticle } from '@/utils/browser/article-reading';
import { takeRequest } from '@/utils/browser/page-memory';
import type { ArticleReading } from '@/utils/browser/page-view';

/** Its return value is the page's article, for whoever digests it elsewhere: the popup, in its own process. */
export default defineUnlistedScript((): ArticleReading => {
  try {
    return readArticle(takeRequest());
  } catch (error) {
    return failed(error);
  }
});
