import { type ReaderSettings, THEMES } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import type { SettingProps } from './setting-props';

export const THEME_NAMES = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  grey: 'themeGrey',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
  custom: 'themeCustom',
} as const satisfies Record<ReaderSettings['theme'], TextKey>;

/** The themes, each shown in its own colours. */
export function ThemeChoice({ settings, onSettings }: SettingProps) {
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
