import { panels } from '@/components/reader/panels';
import { useBrowserTexts } from '@/utils/browser/texts';
import { keepPanels } from './panels-memory';

/** Leaves the panels where the open view finds them. */
export function leavePanels(): void {
  // This script has texts of its own to look up.
  useBrowserTexts();
  keepPanels(panels);
}
