import type { BoundCommand } from '@/components/options/ShortcutRows';
import { t } from '@/utils/texts';

/** The keys that work everywhere, as this browser bound them. */
export function KeyList({ keys }: { keys: readonly BoundCommand[] }) {
  return (
    <dl class="calm-keys">
      {keys.map(({ name, what, shortcut }) => (
        <div key={name}>
          <dt>{shortcut ? <kbd>{shortcut}</kbd> : t('optionsNoKey')}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
