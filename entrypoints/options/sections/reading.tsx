import { useEffect, useState } from 'preact/hooks';
import { AidRows } from '@/components/options/AidRows';
import { ReadingSettings } from '@/components/options/ReadingSettings';
import type { OptionsSection } from '@/components/options/section';
import type { AidSettings } from '@/utils/aid-settings';
import { loadAidSettings, saveAidSettings, watchAidSettings } from '@/utils/browser/aid-settings';
import { forgetSessions, loadSessions, watchSessions } from '@/utils/browser/reading-sessions';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import type { ReadingSession } from '@/utils/digest/reading-speed';
import type { ReaderSettings } from '@/utils/reader-settings';

export const reading: OptionsSection = { id: 'reading', title: 'optionsReading', body: Reading };

function Reading() {
  const [settings, setSettings] = useState<ReaderSettings>();
  const [aids, setAids] = useState<AidSettings>();
  const [sessions, setSessions] = useState<ReadingSession[]>([]);
  useEffect(() => {
    const life = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    void loadAidSettings().then(setAids);
    watchAidSettings(setAids, life.signal);
    loadSessions().then(setSessions, console.warn);
    watchSessions(setSessions, life.signal);
    return () => life.abort();
  }, []);
  if (!settings || !aids) return null;
  const change = (next: ReaderSettings) => {
    setSettings(next);
    void saveSettings(next, settings);
  };
  const changeAids = (changed: Partial<AidSettings>) => {
    setAids({ ...aids, ...changed });
    void saveAidSettings(changed);
  };
  return (
    <>
      <ReadingSettings
        settings={settings}
        onSettings={change}
        sessions={sessions}
        onForget={() => void forgetSessions().catch(console.warn)}
      />
      <AidRows settings={settings} onSettings={change} aids={aids} onAids={changeAids} />
    </>
  );
}
