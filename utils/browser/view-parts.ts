/** Scripts that bring a part of the reading view which its first paint does without: `reader-<name>.js`. */
export const PART_NAMES = ['panels', 'aids', 'finish', 'code', 'math'] as const;
export type PartName = (typeof PART_NAMES)[number];
