import type { Connector } from '@/utils/sync/send/connector';
import { askJson } from '@/utils/sync/send/json';

/** Karakeep's API: an address that is there already is answered as it is. Tags are attached in a second request. */
export const karakeep: Connector = {
  id: 'karakeep',
  name: 'Karakeep',
  fields: ['token'],
  async open({ fields: { token = '' } }, wire) {
    await askJson(wire, 'GET', '/api/v1/users/me', token);
    return async ({ url, title, tags, isArchived, isFavourite }) => {
      const bookmark = {
        type: 'link',
        url,
        title: title.slice(0, 1_000),
        archived: isArchived,
        favourited: isFavourite,
      };
      const made = await askJson(wire, 'POST', '/api/v1/bookmarks', token, bookmark);
      if (tags.length === 0 || typeof made?.id !== 'string') return;
      const named = tags.map((tagName) => ({ tagName }));
      await askJson(wire, 'POST', `/api/v1/bookmarks/${encodeURIComponent(made.id)}/tags`, token, { tags: named });
    };
  },
};
