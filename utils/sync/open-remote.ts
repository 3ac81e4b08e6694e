import { Couch } from '@/utils/sync/couch';
import { Dav } from '@/utils/sync/dav';
import type { Place } from '@/utils/sync/find-server';
import type { Remote } from '@/utils/sync/remote';
import type { WireOptions } from '@/utils/sync/wire';

/** The server that keeps a library. `device`: this device's name. */
export function openRemote({ kind, ...options }: Place & WireOptions, device: string): Remote {
  return kind === 'webdav' ? new Dav({ ...options, device }) : new Couch(options);
}
