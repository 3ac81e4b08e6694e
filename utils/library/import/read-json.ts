import { JSONParser } from '@streamparser/json';

/**
 * The values at `path` ("$.*": the items of an array; "$.bookmarks.*": those of a field), one by one as the file is
 * read, so that a file of hundreds of megabytes is never whole in memory.
 * @throws SyntaxError where the file is no JSON.
 */
export async function* jsonValues(file: Blob, path: string): AsyncGenerator<unknown> {
  const found: unknown[] = [];
  const parser = new JSONParser({ paths: [path], keepStack: false });
  parser.onValue = ({ value }) => found.push(value);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      try {
        parser.write(value);
      } catch (error) {
        throw new SyntaxError('not JSON', { cause: error });
      }
      yield* found.splice(0);
    }
    if (!parser.isEnded) throw new SyntaxError('the file ends in the middle');
  } finally {
    await reader.cancel();
  }
}

/** A value that may be anything, asked as if it were an object. */
export class Fields {
  readonly #value: Record<string, unknown>;

  constructor(value: unknown) {
    this.#value = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  }

  /** A string, a number written as one, or null. */
  text(name: string): string | null {
    const value = this.#value[name];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  }

  /** True for `true`, 1 and "1". */
  flag(name: string): boolean {
    const value = this.#value[name];
    return value === true || value === 1 || value === '1';
  }

  number(name: string): number | null {
    const value = this.#value[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }

  fields(name: string): Fields {
    return new Fields(this.#value[name]);
  }

  list(name: string): unknown[] {
    const value = this.#value[name];
    return Array.isArray(value) ? value : [];
  }

  /** The strings of a list; of objects in it, their `name` or `label`. */
  names(name: string): string[] {
    return this.list(name).flatMap((entry) => {
      if (typeof entry === 'string') return [entry];
      const fields = new Fields(entry);
      return fields.text('name') ?? fields.text('label') ?? [];
    });
  }
}
