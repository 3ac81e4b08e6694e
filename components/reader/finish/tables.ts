/** A cell that holds a figure, whatever its script's digits, separators and units are. */
const FIGURE = /^[\s+\-−–±~≈]*[\p{Nd}][\p{Nd}\s.,:٫٬'’/-]*\s*[%‰°\p{Sc}]?$/u;
/** Columns with at least this share of figures line up at the end. */
const MOSTLY = 0.6;

/** Lines figures up and marks the tables that need more room than the column gives. */
export function finishTables(article: ParentNode): void {
  for (const table of article.querySelectorAll('table')) {
    alignFigures(table);
    const frame = table.parentElement;
    if (frame?.classList.contains('frame') && table.scrollWidth > frame.clientWidth + 1) frame.classList.add('wide');
  }
}

function alignFigures(table: HTMLTableElement): void {
  // A table with joined cells has no columns to go by.
  if (table.querySelector('[colspan], [rowspan]')) return;
  const rows = Array.from(table.rows);
  const body = rows.filter((row) => row.querySelector('td'));
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column++) {
    const filled = body.map(({ cells }) => cells[column]?.textContent.trim() ?? '').filter(Boolean);
    const figures = filled.filter((text) => FIGURE.test(text)).length;
    if (figures < 2 || figures / filled.length < MOSTLY) continue;
    for (const row of rows) row.cells[column]?.classList.add('figure-cell');
  }
}
