import {
  BOUNDS,
  DEFAULT_SETTINGS,
  moved,
  type NumberSetting,
  type ReaderSettings,
  THEMES,
} from '@/utils/reader-settings';
import { formatNumber, type TextKey, t } from '@/utils/texts';

interface Props {
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
  onHelp(): void;
}

const THEME_NAMES = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
} as const satisfies Record<ReaderSettings['theme'], TextKey>;

/** How the page looks, applied while it is chosen. */
export function AppearancePanel({ settings, onSettings, onHelp }: Props) {
  const stepper = { settings, onSettings };
  return (
    <section class="sheet" aria-label={t('readerAppearance')}>
      <Themes settings={settings} onSettings={onSettings} />
      <Stepper name="fontSize" label="readerFontSize" less="readerSmaller" more="readerLarger" {...stepper} />
      <Stepper name="measure" label="readerMeasure" less="readerNarrower" more="readerWider" {...stepper} />
      <Stepper name="leading" label="readerLeading" less="readerTighter" more="readerLooser" {...stepper} />
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => onSettings({ ...settings, singleKeys: event.currentTarget.checked })}
        />
        {t('readerSingleKeys')}
      </label>
      <div class="sheet-end">
        <button type="button" onClick={() => onSettings({ ...DEFAULT_SETTINGS, singleKeys: settings.singleKeys })}>
          {t('readerDefaults')}
        </button>
        <button type="button" onClick={onHelp}>
          {t('readerKeys')}
        </button>
      </div>
    </section>
  );
}

function Themes({ settings, onSettings }: Omit<Props, 'onHelp'>) {
  return (
    <fieldset class="themes">
      <legend>{t('readerTheme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} class="theme" data-theme={theme}>
          <input
            type="radio"
            name="lectern-theme"
            value={theme}
            checked={settings.theme === theme}
            onChange={() => onSettings({ ...settings, theme })}
          />
          <span class="letter" aria-hidden="true">
            a
          </span>
          {t(THEME_NAMES[theme])}
        </label>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  name: NumberSetting;
  label: TextKey;
  less: TextKey;
  more: TextKey;
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

function Stepper({ name, label, less, more, settings, onSettings }: StepperProps) {
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
        aria-label={t(less)}
        disabled={value <= min}
        onClick={() => onSettings(moved(settings, name, -1))}
      >
        −
      </button>
      <output aria-live="polite">{formatNumber(value)}</output>
      <button
        type="button"
        aria-label={t(more)}
        disabled={value >= max}
        onClick={() => onSettings(moved(settings, name, 1))}
      >
        +
      </button>
    </fieldset>
  );
}
