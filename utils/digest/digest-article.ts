import type { Digest, DigestInput, DigestOptions } from './digest';
import { languageOf } from './language';
import { readTime } from './read-time';
import { findSources } from './sources/sources';
import { summarise } from './summary/summarise';

/** Everything that can be told about an article. Pure: the same article gives the same digest, on any machine. */
export function digest(input: DigestInput, options: DigestOptions = {}): Digest {
  const lang = languageOf(input.blocks, input.lang);
  return {
    lang,
    readTime: readTime(input, lang, options.wordsPerMinute),
    ...findSources(input, lang),
    ...summarise(input, lang, options),
  };
}
