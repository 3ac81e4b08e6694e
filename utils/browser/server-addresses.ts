import { sendSetups } from '@/utils/browser/send-status';
import { syncSetup } from '@/utils/browser/sync-status';

/** Where the library is synced and sent to. */
export async function serverAddresses(): Promise<string[]> {
  const [sync, programs] = await Promise.all([syncSetup.getValue(), sendSetups.getValue()]);
  return [sync, ...Object.values(programs)].flatMap((one) => (one ? [one.url] : []));
}
