import { useEffect, useState } from 'preact/hooks';
import { type BoundCommand, ShortcutRows } from '@/components/options/ShortcutRows';
import type { OptionsSection } from '@/components/options/section';
import { boundCommands, openShortcutSettings } from '@/utils/browser/shortcuts';
import { t } from '@/utils/texts';

export const shortcuts: OptionsSection = { id: 'shortcuts', title: 'optionsShortcuts', body: Shortcuts };

function Shortcuts() {
  const [commands, setCommands] = useState<BoundCommand[]>([]);
  const [byHand, setByHand] = useState<string>();
  useEffect(() => {
    const look = () => void boundCommands().then(setCommands);
    look();
    // Back from the browser's own page, where they are changed.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const change = async () => {
    if (!(await openShortcutSettings())) setByHand(t('setShortcutsByHand'));
  };
  return <ShortcutRows commands={commands} byHand={byHand} onChange={() => void change()} />;
}
