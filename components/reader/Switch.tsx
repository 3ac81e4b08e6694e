import type { FlagSetting } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import type { SettingProps } from './setting-props';

interface Props extends SettingProps {
  name: FlagSetting;
  label: TextKey;
}

/** A setting that is on or off. */
export function Switch({ name, label, settings, onSettings }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => onSettings({ ...settings, [name]: event.currentTarget.checked })}
      />
      <span>{t(label)}</span>
    </label>
  );
}
