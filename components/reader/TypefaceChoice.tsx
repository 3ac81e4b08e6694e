import { LONGEST_NAME, type ReaderSettings, TYPEFACES } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';

interface Props {
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

const NAMES = {
  serif: 'typefaceSerif',
  sans: 'typefaceSans',
  literata: 'typefaceLiterata',
  legible: 'typefaceLegible',
  own: 'typefaceOwn',
} as const satisfies Record<ReaderSettings['typeface'], TextKey>;

/** With serifs, without, or any typeface that is installed, by its name. */
export function TypefaceChoice({ settings, onSettings }: Props) {
  return (
    <>
      <fieldset class="choice">
        <legend class="unseen">{t('readerTypeface')}</legend>
        {TYPEFACES.map((typeface) => (
          <label key={typeface} data-face={typeface}>
            <input
              type="radio"
              name="lectern-typeface"
              value={typeface}
              checked={settings.typeface === typeface}
              onChange={() => onSettings({ ...settings, typeface })}
            />
            {t(NAMES[typeface])}
          </label>
        ))}
      </fieldset>
      {settings.typeface === 'own' && (
        <input
          class="font-name"
          type="text"
          aria-label={t('readerFontName')}
          placeholder={t('readerFontName')}
          maxLength={LONGEST_NAME}
          value={settings.fontName}
          onChange={(event) => onSettings({ ...settings, fontName: event.currentTarget.value.trim() })}
        />
      )}
    </>
  );
}
