import { exportArticles } from '@/utils/library/export/export';
import type { ExportFormat } from '@/utils/library/export/formats';
import { highlightsFile } from '@/utils/library/export/highlights-file';
import type { HighlightListOptions } from '@/utils/library/highlight-list';
import type { ArticleId } from '@/utils/library/identity';
import { t } from '@/utils/texts';
import { saveFile } from './save-file';

/** Writes articles into a file and hands it to the browser. For pages. */
export async function downloadArticles(format: ExportFormat, ids: ArticleId[]): Promise<void> {
  const { name, blob } = await exportArticles(format, ids, { now: Date.now() });
  saveFile(name, blob);
}

export async function downloadHighlights(filter: Pick<HighlightListOptions, 'colour' | 'text'>): Promise<void> {
  saveFile(`${t('exportHighlights')}.md`, await highlightsFile(filter));
}
