import { storage } from 'wxt/utils/storage';

/** The last file that holds the whole library, as it was named when the browser got it. */
export interface LastBackup {
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Number of the library's last change that is in it. */
  seq: number;
}

const last = storage.defineItem<LastBackup | null>('local:last-backup', { fallback: null });

export const lastBackup = (): Promise<LastBackup | null> => last.getValue();

/** A whole backup was handed to the browser. */
export const noteBackup = (backup: LastBackup): Promise<void> => last.setValue(backup);
