import { markdownOf } from '@/utils/article/markdown';
import { render } from '@/utils/article/sanitize';
import type { Highlight } from '@/utils/library/highlight';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import type { ExportItem } from './export-items';

/** An article as a note: what is known of it as front matter (Obsidian's properties), its text, its highlights. */
export function markdownFile(item: ExportItem): string {
  const parts = [`# ${headingOf(item)}`];
  if (item.article) parts.push(markdownOf(render(item.article.html)).trim());
  if (item.highlights.length > 0) parts.push(`## ${t('exportHighlights')}`, ...item.highlights.map(quotation));
  return `${frontMatter(item)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A highlight as a quotation, with its note below it. */
export function quotation({ quote, note }: Pick<Highlight, 'quote' | 'note'>): string {
  const quoted = quote
    .split('\n')
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');
  return note ? `${quoted}\n\n${note.trim()}` : quoted;
}

/** A line of plain text in which nothing is a mark. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<~=#]/g, '\\$&');
}

function headingOf({ row }: ExportItem): string {
  return escaped(nameOf(row).replace(/\s+/g, ' '));
}

function frontMatter({ row, highlights }: ExportItem): string {
  const fields: [string, string | string[] | number | boolean | null][] = [
    ['title', nameOf(row)],
    ['author', row.byline],
    ['site', siteOf(row)],
    ['url', row.url],
    ['published', row.published],
    ['saved', new Date(row.savedAt).toISOString()],
    ['language', row.lang],
    ['tags', [...new Set(row.tags.map(obsidianTag))].filter(Boolean)],
    ['state', row.state],
    ['favourite', row.favourite],
    ['minutes', row.seconds === null ? null : Math.max(1, Math.round(row.seconds / 60))],
    ['progress', row.place ? Math.round(row.place.percent) : null],
    ['highlights', highlights.length],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON is YAML, but for the letters that YAML takes for the end of a line. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Obsidian's tags hold letters, digits, "_", "-" and "/", and are no numbers. */
function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}
