import type { Evidence, Source } from '@/utils/digest/digest';
import { plural } from '@/utils/texts';

const LABELS = {
  credit: 'kindCredit',
  attribution: 'kindAttribution',
  photo: 'kindPhoto',
  link: 'kindLink',
} as const;

/** How a source is cited, in words: "credit · reported 3×". */
export function kindsOf(source: Pick<Source, 'kinds' | 'evidence'>): string {
  return source.kinds.map((kind) => plural(LABELS[kind], countOf(source.evidence, kind))).join(' · ');
}

function countOf(evidence: readonly Evidence[], kind: Evidence['kind']): number {
  return Math.max(1, evidence.filter((item) => item.kind === kind).length);
}
