/** Why the browser's own model gave no summary: the person stopped it, the article is too long for it, … */
export type BuiltInSummaryProblem = 'stopped' | 'too-long' | 'not-allowed' | 'failed';

/** What the part "summary by the browser's own model" shows. */
export type BuiltInSummaryView =
  /** Can be asked for; a large download comes first where `download` is true. */
  | { is: 'offered'; download: boolean }
  /** The model is coming: `share` of it, 0 to 1, undefined while nobody knows. */
  | { is: 'loading'; share?: number }
  | { is: 'writing'; text: string }
  | { is: 'written'; text: string }
  | { is: 'failed'; problem: BuiltInSummaryProblem };
