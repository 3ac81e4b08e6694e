import { BOUNDS, soundSettings } from '@/utils/reader-settings';
import { t } from '@/utils/texts';
import type { SettingProps } from './setting-props';

/** The person's own speed; empty for what readers of the language usually do. */
export function SpeedField({ settings, onSettings }: SettingProps) {
  const { min, max, step } = BOUNDS.wordsPerMinute;
  const change = (text: string) => {
    const words = Number.parseInt(text, 10);
    onSettings(soundSettings({ ...settings, wordsPerMinute: Number.isNaN(words) ? null : words }));
  };
  return (
    <label class="field">
      <span>{t('readerSpeed')}</span>
      <input
        type="number"
        min={min}
        max={max}
        step={step}
        placeholder={t('readerSpeedUsual')}
        value={settings.wordsPerMinute ?? ''}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}
