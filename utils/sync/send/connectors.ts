import type { Connector } from '@/utils/sync/send/connector';

const FILES = import.meta.glob<Record<string, Connector>>('./connectors/*.ts', { eager: true });

/** What articles can be sent to, a file each, in the order of the alphabet. */
export const CONNECTORS: readonly Connector[] = Object.values(FILES).flatMap((file) => Object.values(file));
