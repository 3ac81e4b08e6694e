import type { ReadState } from '@/utils/library/saved-article';
import { formatNumber, t } from '@/utils/texts';
import { STATE_NAMES } from './state-names';

interface Props {
  /** Null: all of them. */
  value: ReadState | null;
  counts: Record<ReadState, number> | undefined;
  onChange(value: ReadState | null): void;
}

/** Which articles the list shows, as radio buttons that look like words. */
export function StateFilter({ value, counts, onChange }: Props) {
  const choices: { state: ReadState | null; name: string }[] = [
    { state: null, name: t('libraryAll') },
    ...STATE_NAMES.map(([state, name]) => ({ state, name: t(name) })),
  ];
  return (
    <fieldset class="library-filter">
      <legend class="unseen">{t('libraryShow')}</legend>
      {choices.map(({ state, name }) => (
        <label key={name} class={state === value ? 'chosen' : undefined}>
          <input type="radio" class="unseen" name="state" checked={state === value} onChange={() => onChange(state)} />
          {name}
          {state === 'unread' && counts && counts.unread > 0 && ` ${formatNumber(counts.unread)}`}
        </label>
      ))}
    </fieldset>
  );
}
