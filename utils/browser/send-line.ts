import { openOptions } from '@/utils/browser/open-options';
import { FOLDER, type SendState } from '@/utils/browser/send-status';
import type { ArticleId } from '@/utils/library/identity';
import { CONNECTORS } from '@/utils/sync/send/connectors';

/** Obsidian takes one note at a time, since the browser asks before it opens a program. */
const OBSIDIAN = { id: 'obsidian', name: 'Obsidian', isOneByOne: true };

/** What a library's page needs to send articles, and to show what waits. What sends is loaded when it is asked for. */
export function sendActs({ setups, status, vault, folder }: SendState) {
  const programs = CONNECTORS.filter(({ id }) => setups[id]).map(({ id, name }) => ({ id, name, isOneByOne: false }));
  return {
    programs: [
      ...programs,
      ...(vault === null ? [] : [OBSIDIAN]),
      ...(folder === null ? [] : [{ id: FOLDER, name: `${folder}/`, isOneByOne: false }]),
    ],
    status,
    onSend: (program: string, ids: ArticleId[]) => void send(program, ids, vault).catch(console.error),
    onRetry: () => void import('@/utils/browser/send-folder').then(({ sendAgain }) => sendAgain()).catch(console.warn),
    onDetails: () => void openOptions('send-to').catch(console.warn),
  };
}

async function send(program: string, ids: ArticleId[], vault: string | null): Promise<void> {
  const [first] = ids;
  if (program === FOLDER) return await (await import('@/utils/browser/send-folder')).sendToFolder(ids);
  if (program !== OBSIDIAN.id) return await (await import('@/utils/browser/send-to')).sendTo(program, ids);
  if (first) await (await import('@/utils/browser/send-note')).sendNote(first, vault ?? '');
}
