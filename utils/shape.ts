/** Is this value of the shape? A page can make its content code send anything, so shape and size are both asked. */
export type Shape = (value: unknown) => boolean;

/** Finite. */
export const isNumber: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const isBoolean: Shape = (value) => typeof value === 'boolean';

/** A whole number from 0 on, as positions, counts and seconds are. */
export const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A string of at most `longest` UTF-16 units. */
export function text(longest: number): Shape {
  return (value) => typeof value === 'string' && value.length <= longest;
}

/** One of these strings. */
export function oneOf(...allowed: readonly string[]): Shape {
  return (value) => typeof value === 'string' && allowed.includes(value);
}

/** Of the shape, or null. */
export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** Of the shape, or left out. */
export function optional(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

/** An array of at most `most` items, each of the shape. */
export function list(shape: Shape, most: number): Shape {
  return (value) => Array.isArray(value) && value.length <= most && value.every(shape);
}

/** An object with these fields, each of its shape, and no other. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return (
      Object.keys(given).every((key) => Object.hasOwn(fields, key)) &&
      Object.entries(fields).every(([key, shape]) => shape(Object.hasOwn(given, key) ? given[key] : undefined))
    );
  };
}
