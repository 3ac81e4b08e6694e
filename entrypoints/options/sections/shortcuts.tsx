import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type BoundCommand, ShortcutRows } from '@/components/options/ShortcutRows';
import type { OptionsSection } from '@/components/options/section';
import { openShortcutSettings } from '@/utils/browser/shortcuts';
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

async function boundCommands(): Promise<BoundCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    // Browsers have no description for the one that presses the toolbar button.
    what: name === '_execute_action' ? t('optionsCommandPopup') : description || name,
    shortcut: shortcut || undefined,
  }));
}
