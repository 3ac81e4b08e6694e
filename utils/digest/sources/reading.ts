import type { Block } from '@/utils/article/article';
import { type Sentence, sentencesOf } from '../sentences';
import { knownNames, type Mention } from './known-names';
import type { Organisation } from './organisations';

/** Words behind another word, or behind a comma. */
const INSIDE = /(?<=[\p{L}\p{M}\p{N}][,;]?[ \u00a0])\p{L}[\p{L}\p{M}’'-]*/gu;

/** The blocks of an article with what several searches need of each, found once. */
export class Reading {
  private readonly known = new Map<number, Mention[]>();
  private readonly split = new Map<number, Sentence[]>();
  private words?: ReadonlySet<string>;

  constructor(
    readonly blocks: readonly Block[],
    readonly lang: string,
  ) {}

  /** The text of a block for searching: every hard space is a plain one, so that places stay right. */
  textOf(paragraph: number): string {
    return (this.blocks[paragraph]?.text ?? '').replace(/[\u00a0\u2007\u202f]/g, ' ');
  }

  /** Names of the tables in a block. */
  namesIn(paragraph: number): Mention[] {
    let names = this.known.get(paragraph);
    if (!names) {
      names = knownNames(this.textOf(paragraph));
      this.known.set(paragraph, names);
    }
    return names;
  }

  /** Whether a word that begins a sentence has small letters elsewhere in the text, and inside a sentence no capital. */
  isCommonWord(word: string): boolean {
    this.words ??= new Set(this.blocks.flatMap(({ text }) => text.match(INSIDE) ?? []));
    return this.words.has(word.toLowerCase()) && !this.words.has(word);
  }

  /** Who is meant by a name that a longer one, used before, ends with: "The Times" after "the New York Times". */
  fullNameOf(organisation: Organisation, upTo: number): Organisation {
    const short = ` ${organisation.name.replace(/^The /, '')}`;
    if (organisation.tier !== 'outlet' || (!organisation.strict && organisation.domains.length > 0))
      return organisation;
    for (let paragraph = 0; paragraph <= upTo; paragraph++) {
      const longer = this.namesIn(paragraph).find(
        ({ organisation: { name, tier } }) => tier === 'outlet' && name.endsWith(short),
      );
      if (longer) return longer.organisation;
    }
    return organisation;
  }

  /** The sentence of a block that holds the place `at`. */
  sentenceAt(paragraph: number, at: number): Sentence | undefined {
    let sentences = this.split.get(paragraph);
    if (!sentences) {
      sentences = sentencesOf(this.blocks[paragraph]?.text ?? '', this.lang);
      this.split.set(paragraph, sentences);
    }
    return sentences.find(({ text, start }) => at >= start && at < start + text.length);
  }
}
