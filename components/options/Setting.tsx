import type { ComponentChildren } from 'preact';
import { t } from '@/utils/texts';
import { useIsFound } from './search';

interface Props {
  /** Its address on the page (`options.html#<id>`). */
  id: string;
  name: string;
  /** What it does, in a sentence. */
  what: string;
  /** More words that a search finds it by, such as the names of its choices. */
  words?: string;
  /** Puts the default back; left out while that is what is set, or where there is none. */
  onReset?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** A setting: what it is, what it does, the control, the way back to the default. */
export function Setting({ id, name, what, words = '', onReset, children }: Props) {
  const isFound = useIsFound(name, what, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its controls
    <div class="setting" id={id} hidden={!isFound} role="group" aria-labelledby={`${id}-name`}>
      <div class="setting-text">
        <h3 id={`${id}-name`}>
          <a href={`#${id}`}>{name}</a>
        </h3>
        <p>{what}</p>
      </div>
      <div class="setting-control">
        {children}
        {onReset && (
          <button type="button" class="link" onClick={onReset} aria-label={t('optionsResetOf', name)}>
            {t('reset')}
          </button>
        )}
      </div>
    </div>
  );
}
