/** A cell that begins like this is a formula to a spreadsheet; titles are strangers' words. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as a cell that no program reckons with. */
export function plainCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
