/** Latin-1 takes a byte a letter on disk, everything else two: as both browsers store strings. */
const WIDE = /[^\0-\xff]/;

/**
 * How much space plain JSON takes on disk, in bytes, before the database's own compression: close enough to tell a
 * person what is large.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 2 + value.length * (WIDE.test(value) ? 2 : 1);
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), 2);
  if (typeof value !== 'object' || value === null) return 5;
  return Object.entries(value).reduce((sum, [name, item]) => sum + name.length + 2 + sizeOf(item), 2);
}
