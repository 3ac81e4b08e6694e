import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/texts';

interface Props {
  /** Tags to offer while one is typed. */
  tags: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** A tag to give, or to take away. */
export function TagField({ tags, onAdd, onRemove }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = (act: (tag: string) => void) => {
    const tag = field.current?.value.trim();
    if (tag) act(tag);
  };
  return (
    <form
      class="library-menu"
      onSubmit={(event) => {
        event.preventDefault();
        give(onAdd);
      }}
    >
      <input ref={field} type="text" list="library-tags" aria-label={t('libraryTag')} maxLength={100} dir="auto" />
      <datalist id="library-tags">
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {t('libraryTagAdd')}
      </button>
      <button type="button" class="button" onClick={() => give(onRemove)}>
        {t('libraryTagRemove')}
      </button>
    </form>
  );
}
