import { t } from '@/utils/texts';
import { addressToOpen, type SyncTrouble } from './sync-text';

/** The way to the server's own page, where a certificate may be what is wrong: the browser tells people of it, and no program. */
export function AddressLink({ problem, server }: { problem: SyncTrouble | null; server: string }) {
  const address = addressToOpen(problem, server);
  return address === null ? null : (
    <a class="link" href={address} target="_blank" rel="noopener noreferrer">
      {t('syncOpenAddress')}
    </a>
  );
}
