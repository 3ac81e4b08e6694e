import type { Connector } from '@/utils/sync/send/connector';
import { askJson } from '@/utils/sync/send/json';
import { Refusal } from '@/utils/sync/wire';

/** Linkwarden's API: `POST /api/v1/links`. 409 is its word for what is there already. */
export const linkwarden: Connector = {
  id: 'linkwarden',
  name: 'Linkwarden',
  fields: ['token'],
  async open({ fields: { token = '' } }, wire) {
    await askJson(wire, 'GET', '/api/v1/collections', token);
    return async ({ url, title, tags }) => {
      // As long as its own rules allow.
      const named = tags.map((tag) => ({ name: tag.slice(0, 50) }));
      const link = { type: 'url', url, name: title.slice(0, 2_048), tags: named };
      try {
        await askJson(wire, 'POST', '/api/v1/links', token, link);
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 409) throw error;
      }
    };
  },
};
