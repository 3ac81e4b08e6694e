import { BOUNDS, moved, type NumberSetting, type ReaderSettings } from '@/utils/reader-settings';
import { formatNumber, type TextKey, t } from '@/utils/texts';

interface Props {
  name: NumberSetting;
  label: TextKey;
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

/** A number between two buttons that move it. */
export function Stepper({ name, label, settings, onSettings }: Props) {
  const { min, max } = BOUNDS[name];
  const value = settings[name];
  return (
    <fieldset class="stepper">
      <legend class="unseen">{t(label)}</legend>
      <span class="stepper-name" aria-hidden="true">
        {t(label)}
      </span>
      <button
        type="button"
        aria-label={t('readerLess', t(label))}
        disabled={value <= min}
        onClick={() => onSettings(moved(settings, name, -1))}
      >
        −
      </button>
      <output aria-live="polite">{formatNumber(value)}</output>
      <button
        type="button"
        aria-label={t('readerMore', t(label))}
        disabled={value >= max}
        onClick={() => onSettings(moved(settings, name, 1))}
      >
        +
      </button>
    </fieldset>
  );
}
