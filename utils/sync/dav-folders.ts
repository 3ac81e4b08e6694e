import { BROKEN, type DavFiles } from '@/utils/sync/dav-files';
import { FOLDERS } from '@/utils/sync/dav-names';
import { inParallel } from '@/utils/sync/in-parallel';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal } from '@/utils/sync/wire';

/** Makes the folders of a library that are not there yet. Rejects with `forbidden` where the server lets nobody make one. */
export async function prepareFolders(files: DavFiles): Promise<void> {
  let there = await files.list('/');
  if (!there) {
    if (!(await files.makeFolder('/'))) {
      // The folder that the person named is not there yet either.
      await files.makeFolder('/../');
      if (!(await files.makeFolder('/'))) throw new SyncError('forbidden');
    }
    there = [];
  }
  const missing = FOLDERS.filter((folder) => !there.includes(folder));
  await inParallel(missing, (folder) => files.makeFolder(`/${folder}/`));
}

/** Writes a file that nobody wrote yet, or whoever did was cut off. Its folder somebody may have taken away. */
export async function putNew(files: DavFiles, path: string, body: string): Promise<'written' | 'there'> {
  let isThere: boolean;
  try {
    isThere = (await files.putIfNew(path, body)) === 'there';
  } catch (error) {
    if (!(error instanceof Refusal) || ![404, 409].includes(error.status)) throw error;
    await prepareFolders(files);
    isThere = (await files.putIfNew(path, body)) === 'there';
  }
  if (!isThere) return 'written';
  const found = await files.read(path);
  if (found !== null && found !== BROKEN) return 'there';
  await files.put(path, body);
  return 'written';
}
