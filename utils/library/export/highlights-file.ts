import type { HighlightEntry } from '@/utils/library/highlight';
import { inTextOrder } from '@/utils/library/highlight';
import { type HighlightListOptions, listHighlights } from '@/utils/library/highlight-list';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import { escaped, quotation } from './markdown-file';

const PAGE = 500;

/** All highlights and notes that the filter leaves as one Markdown text, by article, each in the order of its text. */
export async function highlightsFile(filter: Pick<HighlightListOptions, 'colour' | 'text'>): Promise<Blob> {
  const entries: HighlightEntry[] = [];
  let page = await listHighlights({ ...filter, limit: PAGE });
  entries.push(...page.entries);
  while (page.next) {
    page = await listHighlights({ ...filter, limit: PAGE, after: page.next });
    entries.push(...page.entries);
  }
  const parts = [`# ${t('exportHighlights')}`];
  for (const own of Map.groupBy(entries, ({ row }) => row.id).values()) {
    const [first] = own;
    if (!first) continue;
    const { row } = first;
    const url = /[()\s<>]/.test(row.url) ? `<${row.url.replace(/[\s<>]/g, encodeURIComponent)}>` : row.url;
    parts.push(`## [${escaped(nameOf(row))}](${url})`, escaped(siteOf(row)));
    parts.push(
      ...own
        .map(({ highlight }) => highlight)
        .sort(inTextOrder)
        .map(quotation),
    );
  }
  return new Blob([`${parts.filter(Boolean).join('\n\n')}\n`], { type: 'text/markdown;charset=utf-8' });
}
