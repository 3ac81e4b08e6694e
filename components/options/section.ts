import type { ComponentChildren } from 'preact';
import type { TextKey } from '@/utils/texts';

/** One part of the options page. Its id is its address (`options.html#reading`). */
export interface OptionsSection {
  id: string;
  title: TextKey;
  /** The settings, each a `Setting`, so that search and links find it. */
  body(): ComponentChildren;
}
