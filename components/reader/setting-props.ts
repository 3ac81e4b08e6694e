import type { ReaderSettings } from '@/utils/reader-settings';

/** What every control of the reader's settings gets: all of them, and where a change goes. */
export interface SettingProps {
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}
