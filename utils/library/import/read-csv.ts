import Papa from 'papaparse';

/** A row by the lower-case names of its columns; a column that the row lacks is ''. */
export type CsvRow = (column: string) => string;

/** How much is parsed at once, in UTF-16 units: a few hundred rows, so that the page stays alive between two pieces. */
const PIECE = 128 * 1024;

/** The rows of a CSV file with a header. Such files hold no texts of articles, so the file itself may be whole in memory. */
export async function* csvRows(file: Blob): AsyncGenerator<CsvRow> {
  let columns: Map<string, number> | undefined;
  // Decoded whole: Papa Parse decodes a file slice by slice, and breaks the letter that a slice ends in.
  for (const cells of cellsOf(await file.text())) {
    if (cells.length < 2 && !cells[0]?.trim()) continue;
    if (columns) yield cellIn(cells, columns);
    else columns = new Map(cells.map((name, at) => [columnName(name), at]));
  }
}

/** The names of a CSV file's columns, lower-case; empty where it has no header. */
export function csvColumns(start: string): string[] {
  const [header = []] = cellsOf(start);
  return header.map(columnName);
}

/** Row by row. What Papa Parse calls the last row of a piece may go on in the next, so that begins with it. */
function* cellsOf(text: string): Generator<string[]> {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  let size = PIECE;
  for (let at = 0; at < lines.length; ) {
    const isLast = at + size >= lines.length;
    const { data, meta } = parsed(lines.slice(at, at + size), !isLast);
    yield* data;
    if (isLast) return;
    at += meta.cursor;
    // A row that is longer than a piece needs a longer one.
    size = meta.cursor === 0 ? size * 2 : PIECE;
  }
}

function parsed(piece: string, isOpenEnded: boolean): { data: string[][]; meta: { cursor: number } } {
  return new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(piece, 0, isOpenEnded);
}

function cellIn(cells: string[], columns: Map<string, number>): CsvRow {
  return (column) => cells[columns.get(column) ?? -1] ?? '';
}

function columnName(name: string): string {
  return name.trim().toLowerCase();
}
