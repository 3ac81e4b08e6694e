import type { Connector } from '@/utils/sync/send/connector';
import { askJson } from '@/utils/sync/send/json';
import { SyncError } from '@/utils/sync/sync-error';
import { Refusal, saidIn } from '@/utils/sync/wire';

/** wallabag's API: a token for the login (OAuth 2), then `POST /api/entries.json`, which takes the text along and knows an address again. */
export const wallabag: Connector = {
  id: 'wallabag',
  name: 'wallabag',
  fields: ['clientId', 'clientSecret', 'login', 'password'],
  async open({ fields }, wire) {
    const form = new URLSearchParams({
      grant_type: 'password',
      client_id: fields.clientId ?? '',
      client_secret: fields.clientSecret ?? '',
      username: fields.login ?? '',
      password: fields.password ?? '',
    });
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
    const token = await wire.ask(
      { method: 'POST', path: '/oauth/v2/token', headers, body: form.toString() },
      ({ ok, status, text }) => {
        // 400 is how OAuth says that the login is wrong.
        if (status === 400) throw new SyncError('login', saidIn(text));
        if (!ok) throw new Refusal(status, saidIn(text));
        return String((JSON.parse(text) as { access_token?: unknown }).access_token);
      },
    );
    return async ({ url, title, html, tags, authors, published, lang, isArchived, isFavourite }) => {
      await askJson(wire, 'POST', '/api/entries.json', token, {
        url,
        title,
        // Commas part tags and names there.
        tags: tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
        authors: authors.map((author) => author.replaceAll(',', ' ')).join(','),
        archive: isArchived ? 1 : 0,
        starred: isFavourite ? 1 : 0,
        ...(html === null ? {} : { content: html }),
        ...(published === null ? {} : { published_at: published }),
        ...(lang === null ? {} : { language: lang }),
      });
    };
  },
};
