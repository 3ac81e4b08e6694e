import { panelsWith } from '@/components/reader/panels';
import { builtInSummaryState, startBuiltInSummary } from '@/utils/browser/built-in-summary';
import { readOn } from '@/utils/browser/read-on';
import { useBrowserTexts } from '@/utils/browser/texts';
import { keepPart } from './parts-memory';

/** Leaves the panels where the open view finds them. */
export function leavePanels(): void {
  // This script has texts of its own to look up.
  useBrowserTexts();
  const panels = panelsWith({ state: (lang) => builtInSummaryState(lang), start: startBuiltInSummary });
  keepPart('panels', { ...panels, readOn });
}
