import type { ReaderSettings } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import type { SettingProps } from './setting-props';

interface Props<Name extends 'images' | 'layout'> extends SettingProps {
  name: Name;
  label: TextKey;
  choices: readonly (readonly [value: ReaderSettings[Name], label: TextKey])[];
}

export const IMAGE_CHOICES = [
  ['shown', 'imagesShown'],
  ['dimmed', 'imagesDimmed'],
  ['off', 'imagesOff'],
] as const satisfies readonly (readonly [ReaderSettings['images'], TextKey])[];
export const LAYOUT_CHOICES = [
  ['scroll', 'layoutScroll'],
  ['pages', 'layoutPages'],
] as const satisfies readonly (readonly [ReaderSettings['layout'], TextKey])[];

/** A setting of a few named values, of which one holds. */
export function OneOf<Name extends 'images' | 'layout'>({ name, label, choices, settings, onSettings }: Props<Name>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{t(label)}</legend>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={`lectern-${name}`}
            value={value}
            checked={settings[name] === value}
            onChange={() => onSettings({ ...settings, [name]: value })}
          />
          {t(text)}
        </label>
      ))}
    </fieldset>
  );
}
