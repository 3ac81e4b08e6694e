import type { BoundCommand } from '@/components/options/ShortcutRows';
import { t } from '@/utils/texts';

/** The keys that work everywhere, as this browser bound them; nothing where it has none. */
export function KeyList({ keys }: { keys: readonly BoundCommand[] }) {
  if (keys.length === 0) return null;
  return (
    <dl class="calm-keys">
      {keys.map(({ name, what, shortcut }) => (
        <div key={name}>
          <dt>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : t('optionsNoKey')}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
