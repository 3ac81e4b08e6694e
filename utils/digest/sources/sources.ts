import type { CitedLink, DigestInput, Person, Source } from '../digest';
import { findAttributions, type Where } from './attributions';
import { Collector } from './collector';
import { findCredits } from './credits';
import { cuesOf } from './cues';
import { findLinks } from './links';
import { ownOutlet } from './own-outlet';
import { findPeople } from './people';
import { findPhotoCredits } from './photos';
import { Reading } from './reading';

/**
 * What an article rests on: the organisations it credits, names, shows pictures of and links to, the people it
 * quotes, and its links. Pure; `lang` is a primary subtag. Every evidence is a verbatim piece of the place it names.
 */
export function findSources(
  input: DigestInput,
  lang: string,
): { sources: Source[]; people: Person[]; links: CitedLink[] } {
  const reading = new Reading(input.blocks, lang);
  const where: Where = { reading, collector: new Collector(), cues: cuesOf(lang), isOwn: ownOutlet(input) };
  findCredits(input, where);
  for (const [paragraph, block] of input.blocks.entries()) {
    if (/^(?:paragraph|item|quote|standfirst|footnote)$/.test(block.kind)) findAttributions(paragraph, where);
  }
  findPhotoCredits(input, where);
  const links = findLinks(input, where);
  return { sources: where.collector.all(), people: findPeople(reading), links };
}
