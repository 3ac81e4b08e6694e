import { useState } from 'preact/hooks';
import { corrected, type Palette } from '@/utils/colours';
import { type TextKey, t } from '@/utils/texts';
import type { SettingProps } from './setting-props';

type Chosen = Omit<Palette, 'soft'>;

const COLOURS = [
  ['paper', 'readerPaper'],
  ['ink', 'readerInk'],
  ['accent', 'readerAccent'],
] as const satisfies readonly (readonly [keyof Chosen, TextKey])[];

/** The colours of a theme of one's own. What could not be read is corrected, and that is said. */
export function PaletteFields({ settings, onSettings }: SettingProps) {
  const [isCorrected, setCorrected] = useState(false);
  const { paper, ink, accent } = settings.palette;
  const choose = (changed: Partial<Chosen>) => {
    const chosen = { paper, ink, accent, ...changed };
    const palette = corrected(chosen);
    setCorrected(COLOURS.some(([name]) => palette[name] !== chosen[name]));
    onSettings({ ...settings, theme: 'custom', palette });
  };
  return (
    <div class="palette">
      {COLOURS.map(([name, label]) => (
        <label key={name} class="field">
          <span>{t(label)}</span>
          <input
            type="color"
            value={settings.palette[name]}
            onChange={(event) => choose({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="palette-note" role="status">
        {isCorrected && t('readerCorrected')}
      </p>
    </div>
  );
}
