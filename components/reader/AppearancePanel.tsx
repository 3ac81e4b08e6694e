import { BOUNDS, DEFAULT_SETTINGS, type ReaderSettings, soundSettings, THEMES } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import { Stepper } from './Stepper';
import { TypefaceChoice } from './TypefaceChoice';

interface Props {
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
  onHelp(): void;
}

const THEME_NAMES = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  grey: 'themeGrey',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
} as const satisfies Record<ReaderSettings['theme'], TextKey>;

/** How the page looks, applied while it is chosen. */
export function AppearancePanel({ settings, onSettings, onHelp }: Props) {
  const both = { settings, onSettings };
  return (
    <section class="sheet" aria-label={t('readerAppearance')}>
      <Themes {...both} />
      <Stepper name="fontSize" label="readerFontSize" {...both} />
      <Stepper name="measure" label="readerMeasure" {...both} />
      <Stepper name="leading" label="readerLeading" {...both} />
      <TypefaceChoice {...both} />
      <details class="more">
        <summary>{t('readerMoreSettings')}</summary>
        <Stepper name="letterSpacing" label="readerLetterSpacing" {...both} />
        <Stepper name="wordSpacing" label="readerWordSpacing" {...both} />
        <Stepper name="paragraphSpacing" label="readerParagraphSpacing" {...both} />
        <SpeedField {...both} />
        <Switch name="isJustified" label="readerJustified" {...both} />
        <Switch name="isHyphenated" label="readerHyphenated" {...both} />
        <Switch name="singleKeys" label="readerSingleKeys" {...both} />
      </details>
      <div class="sheet-end">
        <button type="button" onClick={() => onSettings(DEFAULT_SETTINGS)}>
          {t('readerDefaults')}
        </button>
        <button type="button" onClick={onHelp}>
          {t('readerKeys')}
        </button>
      </div>
    </section>
  );
}

type SettingProps = Omit<Props, 'onHelp'>;

function Themes({ settings, onSettings }: SettingProps) {
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

/** The person's own speed; empty for what readers of the language usually do. */
function SpeedField({ settings, onSettings }: SettingProps) {
  const { min, max, step } = BOUNDS.wordsPerMinute;
  const change = (text: string) => {
    const words = Number.parseInt(text, 10);
    onSettings(soundSettings({ ...settings, wordsPerMinute: Number.isNaN(words) ? null : words }));
  };
  return (
    <label class="field">
      {t('readerSpeed')}
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

interface SwitchProps extends SettingProps {
  name: 'isJustified' | 'isHyphenated' | 'singleKeys';
  label: TextKey;
}

function Switch({ name, label, settings, onSettings }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => onSettings({ ...settings, [name]: event.currentTarget.checked })}
      />
      {t(label)}
    </label>
  );
}
