import type { Connector } from '@/utils/sync/send/connector';
import { karakeep } from '@/utils/sync/send/connectors/karakeep';
import { linkwarden } from '@/utils/sync/send/connectors/linkwarden';
import { readeck } from '@/utils/sync/send/connectors/readeck';
import { wallabag } from '@/utils/sync/send/connectors/wallabag';

/** What articles can be sent to, in the order of the alphabet. */
export const CONNECTORS: readonly Connector[] = [karakeep, linkwarden, readeck, wallabag];
