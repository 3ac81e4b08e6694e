import { dateLanguage } from '@/components/controls/date-language';
import type { Loss } from '@/utils/library/canary';
import { formatNumber, t } from '@/utils/texts';

/** A file that the whole library was written to. */
export interface Backup {
  name: string;
  /** Milliseconds since 1970. */
  at: number;
}

interface Props {
  loss: Loss;
  /** The last one that Lectern wrote; null where it never did. */
  backup: Backup | null;
  /** Leads to where a backup is imported. */
  onRestore(): void;
  onAccept(): void;
}

/** Says that articles are missing that nobody removed, and how they come back. Stays until the person has read it. */
export function LossNotice({ loss, backup, onRestore, onAccept }: Props) {
  return (
    <div class="library-state library-loss" role="alert">
      <p>{t('libraryLoss', formatNumber(loss.before), formatNumber(loss.now))}</p>
      {backup && <p>{t('libraryLossBackup', backup.name, dayOf(backup.at))}</p>}
      <div class="library-loss-acts">
        <button type="button" class="button" onClick={onRestore}>
          {t('libraryLossRestore')}
        </button>
        <button type="button" class="button" onClick={onAccept}>
          {t('libraryLossAccept')}
        </button>
      </div>
    </div>
  );
}

function dayOf(moment: number): string {
  return new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'long' }).format(moment);
}
