import { onDisk } from '@/tests/tools/browser/on-disk';
import type { ChromiumSurface } from '@/tests/tools/browser/surface';

/** What one record says, all of it strangers' text. */
export interface HostileRecord {
  id: string;
  /** Payloads of the body, each between two decent paragraphs. */
  body: string[];
  /** One for each text field, taken in turn. */
  texts: string[];
}

/** One hostile record after the other, each with as many payloads in its body; the same payloads are its texts. */
export function recordsOf(payloads: string[], inBody: number): HostileRecord[] {
  const records: HostileRecord[] = [];
  for (let at = 0; at < payloads.length; at += inBody) {
    const body = payloads.slice(at, at + inBody);
    records.push({ id: records.length.toString(16).padStart(32, '0'), body, texts: body });
  }
  return records;
}

/**
 * Writes the records straight into IndexedDB, past everything of ours, as damage or a hole elsewhere would: markup as it
 * is, addresses without a check. Each is a copy of the one article that is there, with every text in it changed.
 */
export function writeRecords(page: ChromiumSurface, records: HostileRecord[]): Promise<number> {
  return onDisk(
    page,
    async ({ open, answer, done }, hostile: HostileRecord[]) => {
      const tx = (await open()).transaction(['meta', 'body', 'stats', 'highlights', 'facets'], 'readwrite');
      const [models, bodies] = await Promise.all([
        answer(tx.objectStore('meta').getAll()),
        answer(tx.objectStore('body').getAll()),
      ]);
      const model = models[0];
      const body = bodies.find(({ id, version }) => id === model.id && version === model.version);
      for (const [at, { id, body: payloads, texts }] of hostile.entries()) {
        let turn = 0;
        const text = () => texts[turn++ % texts.length] ?? '';
        const script = () => `javascript:alert(${turn})//${text()}`;
        const evidence = () => [
          { kind: 'attribution', text: text(), where: 'paragraph', paragraph: 0 },
          { kind: 'photo', text: text(), where: 'caption' },
        ];
        const title = `Hostile ${at} ${text()}`;
        const own = {
          id,
          title,
          byline: [text(), text()],
          siteName: text(),
          lang: text(),
          dir: text(),
          published: text(),
        };
        tx.objectStore('meta').put({
          ...model,
          ...own,
          url: script(),
          addresses: [`https://hostile.invalid/${id}`],
          tags: [text(), text()],
          highlights: 1,
          savedAt: model.savedAt + at + 1,
          added: model.added + at + 1,
          doc: undefined,
          keys: { ...model.keys, title: text(), site: text() },
          facets: [...model.facets, ['tag', text(), model.savedAt, 1], ['highlighted', '', model.savedAt + at, at]],
        });
        const decent = '<p>The council forgot the bridge, and a woman with a broom did not.</p>';
        tx.objectStore('body').put({
          ...body,
          id,
          article: {
            ...body.article,
            ...own,
            url: script(),
            canonical: script(),
            nextPage: script(),
            section: text(),
            tags: [text()],
            html: payloads.map((payload) => `${decent}<div>${payload}</div>`).join('') + decent,
            leadImage: { url: script(), alt: text() },
            blocks: [...payloads.map((payload) => ({ kind: 'paragraph', text: payload })), ...body.article.blocks],
            captions: [{ text: text() }],
            credits: [{ text: text() }],
            links: [{ url: script(), text: text(), paragraph: 0 }],
            provenance: [{ name: text(), url: script(), from: text() }],
          },
          digest: {
            ...body.digest,
            lang: text(),
            summary: [{ text: text(), paragraph: 0 }],
            otherSummaries: {
              short: [{ text: text(), paragraph: 0 }],
              long: [
                { text: text(), paragraph: 0 },
                { text: text(), paragraph: 1 },
              ],
            },
            sources: [
              {
                name: text(),
                tier: 'outlet',
                kinds: ['attribution', 'photo'],
                mentions: 2,
                evidence: evidence(),
                links: [script()],
              },
            ],
            people: [{ name: text(), role: text(), evidence: evidence() }],
            links: [{ url: script(), host: text(), text: text(), class: 'news', paragraph: 0, doi: text() }],
          },
        });
        tx.objectStore('highlights').put({
          id: id.replace(/^0/, 'f'),
          article: id,
          quote: text(),
          prefix: text(),
          suffix: text(),
          paragraph: 0,
          start: 0,
          end: 20,
          colour: 'yellow',
          note: text(),
          created: model.savedAt + at,
          changed: model.savedAt + at,
          seq: at + 1,
          times: {},
        });
        tx.objectStore('facets').put({ kind: 'tag', value: `${at} ${text()}`, label: text(), count: 1 });
        tx.objectStore('facets').put({ kind: 'site', value: `${at} ${text()}`, label: text(), count: 1 });
      }
      // The words of all of them are yet to be indexed.
      const stats = await answer(tx.objectStore('stats').get('library'));
      tx.objectStore('stats').put({ ...stats, indexing: '' });
      await done(tx);
      return hostile.length;
    },
    records,
  );
}
