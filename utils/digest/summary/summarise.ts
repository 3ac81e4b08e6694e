import type { DigestInput, DigestOptions, SummaryLength, SummarySentence } from '../digest';
import { sentencesOf } from '../sentences';

const SENTENCES: Record<SummaryLength, number> = { short: 2, medium: 3, long: 5 };

/** Verbatim sentences that stand for the article, in document order. */
export function summarise(
  input: Pick<DigestInput, 'title' | 'blocks'>,
  lang: string,
  options: DigestOptions = {},
): SummarySentence[] {
  const sentences = input.blocks.flatMap((block, paragraph) =>
    ['paragraph', 'standfirst'].includes(block.kind)
      ? sentencesOf(block.text, lang).map(({ text }) => ({ text, paragraph }))
      : [],
  );
  return sentences.slice(0, SENTENCES[options.summaryLength ?? 'medium']);
}
