import { breather, inPieces, type Pieces, wholly } from '@/utils/in-pieces';
import type { Digest, DigestInput, DigestOptions } from './digest';
import { languageOf } from './language';
import { countedTime } from './read-time';
import { findingSources } from './sources/sources';
import { summarising } from './summary/summarise';

/** Everything that can be told about an article. Pure: the same article gives the same digest, on any machine. */
export function digest(input: DigestInput, options: DigestOptions = {}): Digest {
  return wholly(parts(input, options));
}

/**
 * The same, little by little: the article is being read, or others share the thread.
 * @param stretch Work between two pauses, in ms; left out: less than a frame.
 */
export function digestInPieces(input: DigestInput, stretch?: number): Promise<Digest> {
  return inPieces(parts(input, {}), breather(stretch));
}

function* parts(input: DigestInput, options: DigestOptions): Pieces<Digest> {
  const lang = languageOf(input.blocks, input.lang);
  const readTime = yield* countedTime(input, lang, options.wordsPerMinute);
  yield;
  const sources = yield* findingSources(input, lang);
  yield;
  return { lang, readTime, ...sources, ...(yield* summarising(input, lang, options)) };
}
