import { jsonValues } from './read-json';

/** No record is longer, in UTF-16 units: an article of 20 million with a few earlier versions. */
const LONGEST = 200_000_000;

/** What the first line of a backup says. */
export interface BackupHead {
  version: number;
  articles: number;
}

/** Null where the file does not begin as a backup does. */
export async function backupHeadOf(file: Blob): Promise<BackupHead | null> {
  const start = await file.slice(0, 200).text();
  const [, version, articles = 0] =
    /^\s*\{\s*"lectern"\s*:\s*(\d+)(?:\s*,\s*"articles"\s*:\s*(\d+))?/.exec(start) ?? [];
  return version === undefined ? null : { version: Number(version), articles: Number(articles) };
}

/**
 * The records of a backup, one by one: line by line as Lectern writes them, which the browser's own parser reads; by a
 * parser of pieces where another program laid the file out anew. @throws SyntaxError where it ends in the middle.
 */
export async function* backupRecords(file: Blob): AsyncGenerator<unknown> {
  const start = await file.slice(0, 200).text();
  if (!/^\{"lectern":\d+,"articles":\d+,"records":\[\n/.test(start)) return yield* jsonValues(file, '$.records.*');
  let isOver = false;
  let isFirst = true;
  for await (const line of lines(file)) {
    if (isFirst) isFirst = false;
    else if (line === ']}') isOver = true;
    else if (line !== '') yield JSON.parse(line.replace(/,$/, ''));
  }
  if (!isOver) throw new SyntaxError('the file ends in the middle');
}

async function* lines(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const pieces = (rest + value).split('\n');
      rest = pieces.pop() ?? '';
      yield* pieces;
      if (rest.length > LONGEST) throw new SyntaxError('a record is too long');
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel();
  }
}
