import { t } from '@/utils/texts';
import { Setting } from './Setting';

interface Props {
  sites: readonly string[];
  exceptions: readonly string[];
  onStop(site: string): void;
  onOpenAgain(address: string): void;
}

/** The sites that open in the reading view by themselves, and the pages of them that do not. */
export function AlwaysRows({ sites, exceptions, onStop, onOpenAgain }: Props) {
  return (
    <Setting id="site-always" name={t('optionsAlwaysOpen')} what={t('optionsAlwaysOpenWhat')} words={sites.join(' ')}>
      {sites.length === 0 && <span>{t('optionsPartsNone')}</span>}
      <List items={sites} onTakeBack={onStop} />
      {exceptions.length > 0 && (
        <>
          <h4 class="wide-control">{t('optionsExceptions')}</h4>
          <List items={exceptions} onTakeBack={onOpenAgain} />
        </>
      )}
    </Setting>
  );
}

function List({ items, onTakeBack }: { items: readonly string[]; onTakeBack(item: string): void }) {
  if (items.length === 0) return null;
  return (
    <ul class="wide-control plain-list">
      {items.map((item) => (
        <li key={item}>
          <bdi>{item}</bdi>{' '}
          <button type="button" class="link" onClick={() => onTakeBack(item)}>
            {t('optionsTakeBack')}
            <span class="unseen"> {item}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
