import type { OptionsSection } from '@/components/options/section';
import { hasShortcuts } from '@/utils/browser/shortcuts';
import { about } from './sections/about';
import { permissions } from './sections/permissions';
import { reading } from './sections/reading';
import { shortcuts } from './sections/shortcuts';
import { sites } from './sections/sites';
import { sync } from './sections/sync';
import { transfer } from './sections/transfer';

/** What the options page holds, in its order: a file each, which joins the browser to a component of settings. */
export const SECTIONS: readonly OptionsSection[] = [
  reading,
  sites,
  ...(hasShortcuts() ? [shortcuts] : []),
  transfer,
  sync,
  permissions,
  about,
];
