import { useEffect, useState } from 'preact/hooks';
import { ReadingSettings } from '@/components/options/ReadingSettings';
import type { OptionsSection } from '@/components/options/section';
import { forgetSessions, loadSessions, watchSessions } from '@/utils/browser/reading-sessions';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import type { ReadingSession } from '@/utils/digest/reading-speed';
import type { ReaderSettings } from '@/utils/reader-settings';

export const reading: OptionsSection = { id: 'reading', title: 'optionsReading', body: Reading };

function Reading() {
  const [settings, setSettings] = useState<ReaderSettings>();
  const [sessions, setSessions] = useState<ReadingSession[]>([]);
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    loadSessions().then(setSessions, console.warn);
    watchSessions(setSessions, life.signal);
    return () => life.abort();
  }, []);
  if (!settings) return null;
  const change = (next: ReaderSettings) => {
    setSettings(next);
    void saveSettings(next, settings);
  };
  return (
    <ReadingSettings
      settings={settings}
      onSettings={change}
      sessions={sessions}
      onForget={() => void forgetSessions().catch(console.warn)}
    />
  );
}
