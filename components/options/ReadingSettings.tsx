import { IMAGE_CHOICES, LAYOUT_CHOICES, OneOf } from '@/components/reader/OneOf';
import { PaletteFields } from '@/components/reader/PaletteFields';
import { SpeedField } from '@/components/reader/SpeedField';
import { Stepper } from '@/components/reader/Stepper';
import { Switch } from '@/components/reader/Switch';
import type { SettingProps } from '@/components/reader/setting-props';
import { THEME_NAMES, ThemeChoice } from '@/components/reader/ThemeChoice';
import { TypefaceChoice } from '@/components/reader/TypefaceChoice';
import { DEFAULT_SETTINGS, type FlagSetting, type NumberSetting, type ReaderSettings } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import { type MeasuredProps, MeasuredSpeed } from './MeasuredSpeed';
import { ReadingPreview } from './ReadingPreview';
import { Setting } from './Setting';

type Names = readonly [label: TextKey, what: TextKey];

const NUMBERS: readonly [NumberSetting, ...Names][] = [
  ['fontSize', 'readerFontSize', 'optionsFontSize'],
  ['measure', 'readerMeasure', 'optionsMeasure'],
  ['leading', 'readerLeading', 'optionsLeading'],
  ['letterSpacing', 'readerLetterSpacing', 'optionsLetterSpacing'],
  ['wordSpacing', 'readerWordSpacing', 'optionsWordSpacing'],
  ['paragraphSpacing', 'readerParagraphSpacing', 'optionsParagraphSpacing'],
];
const SWITCHES: readonly [Exclude<FlagSetting, 'isSpeedMeasured'>, ...Names][] = [
  ['isVertical', 'readerVertical', 'optionsVertical'],
  ['isJustified', 'readerJustified', 'optionsJustified'],
  ['isHyphenated', 'readerHyphenated', 'optionsHyphenated'],
  ['singleKeys', 'readerSingleKeys', 'optionsSingleKeys'],
];

/** How the reading view looks and works, with a page of it that follows every change. */
export function ReadingSettings({ settings, onSettings, ...measured }: SettingProps & MeasuredProps) {
  const both = { settings, onSettings };
  const back = (...names: (keyof ReaderSettings)[]) => resetOf(both, names);
  const themes = Object.values(THEME_NAMES).map((name) => t(name));
  return (
    <>
      <ReadingPreview settings={settings} />
      <Setting
        id="theme"
        name={t('readerTheme')}
        what={t('optionsTheme')}
        words={themes.join(' ')}
        onReset={back('theme', 'palette')}
      >
        <div class="wide-control">
          <ThemeChoice {...both} />
          {settings.theme === 'custom' && <PaletteFields {...both} />}
        </div>
      </Setting>
      <Setting
        id="typeface"
        name={t('readerTypeface')}
        what={t('optionsTypeface')}
        onReset={back('typeface', 'fontName')}
      >
        <div class="wide-control">
          <TypefaceChoice {...both} />
        </div>
      </Setting>
      {NUMBERS.map(([name, label, what]) => (
        <Setting key={name} id={name} name={t(label)} what={t(what)} onReset={back(name)}>
          <Stepper name={name} label={label} {...both} />
        </Setting>
      ))}
      <Setting id="layout" name={t('readerLayout')} what={t('optionsLayout')} onReset={back('layout')}>
        <OneOf name="layout" label="readerLayout" choices={LAYOUT_CHOICES} {...both} />
      </Setting>
      <Setting id="images" name={t('readerImages')} what={t('optionsImages')} onReset={back('images')}>
        <OneOf name="images" label="readerImages" choices={IMAGE_CHOICES} {...both} />
      </Setting>
      {SWITCHES.map(([name, label, what]) => (
        <Setting key={name} id={name} name={t(label)} what={t(what)} onReset={back(name)}>
          <Switch name={name} label={label} {...both} />
        </Setting>
      ))}
      <Setting
        id="wordsPerMinute"
        name={t('optionsSpeed')}
        what={t('optionsSpeedWhat')}
        onReset={back('wordsPerMinute')}
      >
        <SpeedField {...both} />
      </Setting>
      <Setting
        id="isSpeedMeasured"
        name={t('optionsMeasured')}
        what={t('optionsMeasuredWhat')}
        onReset={back('isSpeedMeasured')}
      >
        <Switch name="isSpeedMeasured" label="readerMeasured" {...both} />
        {(settings.isSpeedMeasured || measured.sessions.length > 0) && <MeasuredSpeed {...measured} />}
      </Setting>
    </>
  );
}

/** The way back to the defaults of these; undefined while they are what is set. */
function resetOf({ settings, onSettings }: SettingProps, names: (keyof ReaderSettings)[]): (() => void) | undefined {
  if (names.every((name) => settings[name] === DEFAULT_SETTINGS[name])) return undefined;
  const defaults = Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return () => onSettings({ ...settings, ...defaults });
}
