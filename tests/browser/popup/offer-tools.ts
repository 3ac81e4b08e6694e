import { extract } from '@/utils/article/extract';
import { workLate } from '@/utils/article/late-work';
import { firstMetadata } from '@/utils/article/metadata/metadata';
import { render, sanitizeAndRender } from '@/utils/article/sanitize';
import { listed } from '@/utils/article/write-article';
import { offerLateWork, offerPageTools } from '@/utils/browser/page-memory';
import { bodyToShow, readPage } from '@/utils/browser/page-view';

/** What `page-article.js` and `page-digest.js` leave in a page's isolated world. */
export function offerTools(): void {
  offerPageTools({ readPage, bodyToShow, extract, listed, render, sanitizeAndRender, firstMetadata });
  offerLateWork(workLate);
}
