/** A table that sets out data, as against one that only places things on the page. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false;
  if (table.querySelector('caption,th,thead,tfoot,colgroup') || table.hasAttribute('summary')) return true;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2) return false;
  const widths = rows.map((row) => row.children.length);
  const columns = Math.max(...widths);
  if (columns < 2) return false;
  if (table.querySelector('h1,h2,h3,h4,blockquote,pre,td p + p + p')) return false;
  return widths.filter((width) => width === columns).length >= rows.length / 2;
}
