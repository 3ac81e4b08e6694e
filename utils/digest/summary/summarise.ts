import { type Pieces, wholly } from '@/utils/in-pieces';
import type { Digest, DigestInput, DigestOptions, SummaryLength } from '../digest';
import { type Candidate, candidatesOf } from './candidates';
import { chooserOf } from './choose';
import { viewing } from './features';

const SENTENCES: Record<SummaryLength, number> = { short: 2, medium: 3, long: 5 };
/** What is no longer than this is read sooner than a summary of it helps. */
const FEW_SENTENCES = 4;
const FEW_WORDS = 120;

type Summaries = Required<Pick<Digest, 'summary' | 'otherSummaries'>>;

/**
 * Sentences of the article that stand for it: verbatim, in the order of the text, each with its paragraph; the short
 * summary is part of the usual one, and that of the long one. None where the article is too short to need it, unless
 * `summariseAlways`. A standfirst is the summary that the author wrote: its first sentence is always in.
 */
export function summarise(input: Summarised, lang: string, options: DigestOptions = {}): Summaries {
  return wholly(summarising(input, lang, options));
}

type Summarised = Pick<DigestInput, 'title' | 'blocks'>;

/** The work of it, which can be left between pieces. */
export function* summarising(input: Summarised, lang: string, options: DigestOptions): Pieces<Summaries> {
  const candidates = candidatesOf(input.blocks, input.title ?? '', lang);
  if (candidates.length === 0 || (!options.summariseAlways && isShort(candidates)))
    return { summary: [], otherSummaries: { short: [], long: [] } };
  yield;
  const view = yield* viewing(candidates, input.title ?? '', lang);
  yield;
  const standfirst = candidates.findIndex((candidate) => candidate.standfirst && !candidate.unfit);
  const given = standfirst < 0 ? [] : [standfirst];
  const chooser = chooserOf(view, given);
  yield;
  const medium = chooser.choose(SENTENCES.medium, given);
  yield;
  const shown = (chosen: readonly number[]) =>
    chosen
      .flatMap((i) => candidates[i] ?? [])
      // Always means a full number, even of sentences that would not be shown alone.
      .filter((sentence) => options.summariseAlways || !sentence.unfit)
      .map(({ text, paragraph }) => ({ text, paragraph }));
  return {
    summary: shown(medium),
    otherSummaries: {
      short: shown(chooser.choose(SENTENCES.short, given, medium)),
      long: shown(chooser.choose(SENTENCES.long, medium)),
    },
  };
}

function isShort(candidates: readonly Candidate[]): boolean {
  const words = candidates.reduce((sum, { terms }) => sum + terms.count, 0);
  return candidates.length <= FEW_SENTENCES || words < FEW_WORDS;
}
