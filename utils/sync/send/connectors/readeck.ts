import type { Connector } from '@/utils/sync/send/connector';
import { askJson } from '@/utils/sync/send/json';

/** Readeck's API: `POST /api/bookmarks`, which fetches the page itself. */
export const readeck: Connector = {
  id: 'readeck',
  name: 'Readeck',
  fields: ['token'],
  async open({ fields: { token = '' } }, wire) {
    await askJson(wire, 'GET', '/api/profile', token);
    return async ({ url, title, tags }) => {
      await askJson(wire, 'POST', '/api/bookmarks', token, { url, title, labels: tags });
    };
  },
};
