import { useEffect, useState } from 'preact/hooks';
import { ReadingSettings } from '@/components/options/ReadingSettings';
import type { OptionsSection } from '@/components/options/section';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import type { ReaderSettings } from '@/utils/reader-settings';

export const reading: OptionsSection = { id: 'reading', title: 'optionsReading', body: Reading };

function Reading() {
  const [settings, setSettings] = useState<ReaderSettings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    watchSettings(setSettings);
  }, []);
  if (!settings) return null;
  const change = (next: ReaderSettings) => {
    setSettings(next);
    void saveSettings(next);
  };
  return <ReadingSettings settings={settings} onSettings={change} />;
}
