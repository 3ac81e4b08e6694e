/** What the library can be written as, in the order in which it is offered. */
export const EXPORT_FORMATS = ['backup', 'markdown', 'html', 'epub', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
