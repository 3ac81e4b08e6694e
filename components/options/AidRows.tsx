import { LENGTH_NAMES } from '@/components/digest/SummaryList';
import { COLOUR_NAMES } from '@/components/reader/colour-names';
import type { SettingProps } from '@/components/reader/setting-props';
import { FOCUS_NAMES } from '@/components/reader/ToolsPanel';
import { type AidSettings, DEFAULT_AIDS, FOCUSES, PACE, RATE } from '@/utils/aid-settings';
import { SUMMARY_LENGTHS } from '@/utils/digest/digest';
import { HIGHLIGHT_COLOURS } from '@/utils/library/highlight';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

interface Props extends SettingProps {
  aids: AidSettings;
  /** What was changed of them. */
  onAids(changed: Partial<AidSettings>): void;
}

type Names<Value extends string> = Readonly<Record<Value, TextKey>>;

const SPEEDS = [
  ['rate', RATE, 'aloud', 'optionsRate'],
  ['pace', PACE, 'autoScroll', 'optionsPace'],
] as const;

/** What helps to read, beside how the page looks: also set where it is used, in popup and reading view. */
export function AidRows({ settings, onSettings, aids, onAids }: Props) {
  const back = (...names: (keyof AidSettings)[]) => {
    if (names.every((name) => JSON.stringify(aids[name]) === JSON.stringify(DEFAULT_AIDS[name]))) return undefined;
    return () => onAids(Object.fromEntries(names.map((name) => [name, DEFAULT_AIDS[name]])));
  };
  const { summaryLength } = DEFAULT_SETTINGS;
  return (
    <>
      <Setting
        id="summaryLength"
        name={t('summaryLength')}
        what={t('optionsSummaryLength')}
        onReset={
          settings.summaryLength === summaryLength ? undefined : () => onSettings({ ...settings, summaryLength })
        }
      >
        <Choice
          of="summaryLength"
          value={settings.summaryLength}
          values={SUMMARY_LENGTHS}
          names={LENGTH_NAMES}
          onValue={(length) => onSettings({ ...settings, summaryLength: length })}
        />
      </Setting>
      <Setting id="focus" name={t('focus')} what={t('optionsFocus')} onReset={back('focus')}>
        <Choice
          of="focus"
          value={aids.focus}
          values={FOCUSES}
          names={FOCUS_NAMES}
          onValue={(focus) => onAids({ focus })}
        />
      </Setting>
      <Setting id="pen" name={t('optionsPen')} what={t('optionsPenWhat')} onReset={back('pen')}>
        <Choice
          of="pen"
          value={aids.pen}
          values={HIGHLIGHT_COLOURS}
          names={COLOUR_NAMES}
          onValue={(pen) => onAids({ pen })}
        />
      </Setting>
      <Setting id="isBarShown" name={t('offerPens')} what={t('optionsOfferPens')} onReset={back('isBarShown')}>
        <label class="switch">
          <input
            type="checkbox"
            checked={aids.isBarShown}
            onChange={(event) => onAids({ isBarShown: event.currentTarget.checked })}
          />
          <span>{t('offerPens')}</span>
        </label>
      </Setting>
      {SPEEDS.map(([name, bounds, label, what]) => (
        <Setting
          key={name}
          id={name}
          name={t(label)}
          what={t(what)}
          onReset={name === 'rate' ? back('rate', 'voices') : back(name)}
        >
          <Speed of={name} value={aids[name]} bounds={bounds} onValue={(value) => onAids({ [name]: value })} />
        </Setting>
      ))}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  /** Id of the setting, whose name is the choice's. */
  of: string;
  value: Value;
  values: readonly Value[];
  names: Names<Value>;
  onValue(value: Value): void;
}

function Choice<Value extends string>({ of, value, values, names, onValue }: ChoiceProps<Value>) {
  return (
    <select
      aria-labelledby={`${of}-name`}
      value={value}
      onChange={(event) => {
        const wanted = values.find((one) => one === event.currentTarget.value);
        if (wanted !== undefined) onValue(wanted);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {t(names[one])}
        </option>
      ))}
    </select>
  );
}

interface SpeedProps {
  of: string;
  value: number;
  bounds: typeof RATE | typeof PACE;
  onValue(value: number): void;
}

/** A multiple of the usual speed. */
function Speed({ of, value, bounds, onValue }: SpeedProps) {
  return (
    <>
      <input
        type="range"
        aria-labelledby={`${of}-name`}
        aria-valuetext={t('timesSpeed', value)}
        {...bounds}
        value={value}
        onChange={(event) => onValue(Number(event.currentTarget.value))}
      />
      <output>{t('timesSpeed', value)}</output>
    </>
  );
}
