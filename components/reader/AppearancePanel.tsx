import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { t } from '@/utils/texts';
import { IMAGE_CHOICES, LAYOUT_CHOICES, OneOf } from './OneOf';
import { PaletteFields } from './PaletteFields';
import { SpeedField } from './SpeedField';
import { Stepper } from './Stepper';
import { Switch } from './Switch';
import type { SettingProps } from './setting-props';
import { ThemeChoice } from './ThemeChoice';
import { TypefaceChoice } from './TypefaceChoice';
import { isSetVertically } from './vertical';

interface Props extends SettingProps {
  /** The article's. */
  lang: string;
  onHelp(): void;
  /** All options, on their own page; left out where that cannot be opened. */
  onOptions: (() => void) | undefined;
}

/** How the page looks, applied while it is chosen. */
export function AppearancePanel({ lang, settings, onSettings, onHelp, onOptions }: Props) {
  const both = { settings, onSettings };
  return (
    <section class="sheet" aria-label={t('readerAppearance')}>
      <ThemeChoice {...both} />
      {settings.theme === 'custom' && <PaletteFields {...both} />}
      <Stepper name="fontSize" label="readerFontSize" {...both} />
      <Stepper name="measure" label="readerMeasure" {...both} />
      <Stepper name="leading" label="readerLeading" {...both} />
      <TypefaceChoice {...both} />
      <OneOf name="layout" label="readerLayout" choices={LAYOUT_CHOICES} {...both} />
      {isSetVertically(lang) && <Switch name="isVertical" label="readerVertical" {...both} />}
      <details class="more">
        <summary>{t('readerMoreSettings')}</summary>
        <Stepper name="letterSpacing" label="readerLetterSpacing" {...both} />
        <Stepper name="wordSpacing" label="readerWordSpacing" {...both} />
        <Stepper name="paragraphSpacing" label="readerParagraphSpacing" {...both} />
        {/* Seen: "Shown" alone says nothing. Who hears the group hears its own name. */}
        <p class="choice-name" aria-hidden="true">
          {t('readerImages')}
        </p>
        <OneOf name="images" label="readerImages" choices={IMAGE_CHOICES} {...both} />
        <SpeedField {...both} />
        <Switch name="isJustified" label="readerJustified" {...both} />
        <Switch name="isHyphenated" label="readerHyphenated" {...both} />
        <Switch name="singleKeys" label="readerSingleKeys" {...both} />
      </details>
      <div class="sheet-end">
        <button type="button" onClick={() => onSettings(DEFAULT_SETTINGS)}>
          {t('reset')}
        </button>
        <button type="button" onClick={onHelp}>
          {t('readerKeys')}
        </button>
        {onOptions && (
          <button type="button" onClick={onOptions}>
            {t('options')}
          </button>
        )}
      </div>
    </section>
  );
}
