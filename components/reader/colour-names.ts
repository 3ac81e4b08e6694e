import type { HighlightColour } from '@/utils/library/highlight';
import type { TextKey } from '@/utils/texts';

/** What the pens are called. */
export const COLOUR_NAMES = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  purple: 'colourPurple',
} as const satisfies Record<HighlightColour, TextKey>;
