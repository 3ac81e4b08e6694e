import { type Pieces, wholly } from '@/utils/in-pieces';
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
export function findSources(input: DigestInput, lang: string): Found {
  return wholly(findingSources(input, lang));
}

interface Found {
  sources: Source[];
  people: Person[];
  links: CitedLink[];
}

/** Characters that are looked through in one piece: about 10 ms of work. */
const PIECE = 20_000;

/** The work of it, which can be left between pieces. */
export function* findingSources(input: DigestInput, lang: string): Pieces<Found> {
  const reading = new Reading(input.blocks, lang);
  const where: Where = { reading, collector: new Collector(), cues: cuesOf(lang), isOwn: ownOutlet(input) };
  findCredits(input, where);
  let characters = 0;
  for (const [paragraph, block] of input.blocks.entries()) {
    if (/^(?:paragraph|item|quote|standfirst|footnote)$/.test(block.kind)) findAttributions(paragraph, where);
    characters += block.text.length;
    if (characters < PIECE) continue;
    characters = 0;
    yield;
  }
  yield;
  findPhotoCredits(input, where);
  const links = findLinks(input, where);
  yield;
  return { sources: where.collector.all(), people: findPeople(reading), links };
}
