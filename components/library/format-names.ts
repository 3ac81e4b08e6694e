import type { ExportFormat } from '@/utils/library/export/formats';
import type { TextKey } from '@/utils/texts';

/** What each form that articles can leave in is called. */
export const FORMAT_NAMES: Readonly<Record<ExportFormat, TextKey>> = {
  backup: 'exportBackup',
  markdown: 'exportMarkdown',
  html: 'exportHtml',
  epub: 'exportEpub',
  csv: 'exportCsv',
};
