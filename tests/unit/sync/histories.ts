import fc from 'fast-check';
import { expect } from 'vitest';
import type { Stamp } from '@/utils/library/clock';
import type { SharedText } from '@/utils/library/whole';
import { plainCodec } from '@/utils/sync/codec';
import type { ServerKind } from '@/utils/sync/find-server';
import type { Header } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import type { Session } from '@/utils/sync/session';
import { settingsOf } from '@/utils/sync/settings';
import { sync } from '@/utils/sync/sync';
import { DavStandIn } from '../../tools/dav-stand-in';
import type { Fault, StandIn } from '../../tools/stand-in';
import { MemoryPictures, pictureOf } from './memory-pictures';
import { MemoryReplica } from './memory-replica';
import { MemorySettings } from './memory-settings';
import { MemoryState } from './memory-state';
import { standInFor } from './servers';

/**
 * Random histories of three devices that share a library, pictures and settings through a server: saves, edits, tags, removals,
 * offline spells, faults on the wire, kills, servers set back, clocks off by a day. At the end all of them meet, and must
 * hold the same, with nothing lost.
 */
export type Step =
  | { do: 'save'; device: number; article: number; version: number }
  | { do: 'state'; device: number; article: number; state: 'reading' | 'read' | 'archived' }
  | { do: 'place'; device: number; article: number; percent: number }
  | { do: 'tag' | 'untag'; device: number; article: number; tag: number }
  | { do: 'highlight' | 'note' | 'unhighlight'; device: number; article: number; highlight: number }
  | { do: 'remove'; device: number; article: number }
  /** The device fetches a picture that the article shows. */
  | { do: 'picture'; device: number; article: number; url: number; picture: number }
  /** Value 0: back to the start. */
  | { do: 'set'; device: number; setting: number; value: number }
  | { do: 'sync'; device: number; faults: (Fault | null)[]; killAt: number | null }
  | { do: 'snapshot' }
  | { do: 'set back' }
  | { do: 'empty' };

const DAY = 86_400_000;
const SETTINGS = ['reading.theme', 'site paper.example'];
const TAGS = ['river', 'River', '__proto__', 'town'];
const WHEN = 1_760_000_000_000;

const device = fc.integer({ min: 0, max: 2 });
const article = fc.integer({ min: 0, max: 2 });
const on = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) => fc.record({ device, article, ...fields });
const fault: fc.Arbitrary<Fault | null> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom<Fault>('dropped', 'lost', 'doubled', 'cut', 'torn') },
  { weight: 1, arbitrary: fc.constantFrom(401, 409, 412, 413, 429, 500).map((status) => ({ status })) },
);
const syncing = fc.record({
  do: fc.constant('sync' as const),
  device,
  faults: fc.array(fault, { maxLength: 12 }),
  killAt: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 4 }),
});
const step = fc.oneof(
  { weight: 4, arbitrary: on({ do: fc.constant('save' as const), version: fc.integer({ min: 0, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: on({ do: fc.constant('state' as const), state: fc.constantFrom('reading', 'read', 'archived') }),
  },
  { weight: 1, arbitrary: on({ do: fc.constant('place' as const), percent: fc.integer({ min: 0, max: 100 }) }) },
  { weight: 3, arbitrary: on({ do: fc.constantFrom('tag', 'untag'), tag: fc.integer({ min: 0, max: 3 }) }) },
  {
    weight: 3,
    arbitrary: on({
      do: fc.constantFrom('highlight', 'note', 'unhighlight'),
      highlight: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: on({ do: fc.constant('remove' as const) }) },
  {
    weight: 3,
    arbitrary: on({
      do: fc.constant('picture' as const),
      url: fc.integer({ min: 0, max: 1 }),
      picture: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      device,
      setting: fc.integer({ min: 0, max: 1 }),
      value: fc.integer({ min: 0, max: 3 }),
    }),
  },
  { weight: 6, arbitrary: syncing },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'snapshot' }, { do: 'set back' }, { do: 'empty' }) },
) as fc.Arbitrary<Step>;

export const history = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
  /** Some servers write over what is there though asked not to. */
  keepsConditions: fc.boolean(),
  clocks: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 0, -DAY, DAY, 1234))),
});

interface History {
  steps: Step[];
  keepsConditions: boolean;
  clocks: number[];
}

/** Everything that ever happened to an article, with its moments. */
interface Known {
  versions: Set<number>;
  furthest: number;
  /** Where each device was last: on its own a person may go back. */
  places: Map<number, number>;
  states: { at: Stamp; state: string }[];
  tags: Map<string, { at: Stamp; removed: boolean }>;
  highlights: Map<string, Stamp>;
  unhighlighted: Map<string, Stamp>;
  lastEdit: Stamp;
  removed: Stamp | null;
}

class Killed extends Error {}

const HEADER: Header = { lectern: 1, encryption: 'none', library: 'model' };

/** Plays a history and holds what must be true at its end. */
export async function play(kind: ServerKind, { steps, clocks, keepsConditions }: History): Promise<void> {
  let time = WHEN;
  const server = standInFor(kind);
  if (server instanceof DavStandIn) server.keepsConditions = keepsConditions;
  let setBack = () => server.empty();
  const known = new Map<number, Known>();
  const devices = [0, 1, 2].map((at) => {
    const clock = () => time + (clocks[at] ?? 0);
    const store = new MemorySettings();
    const settings = settingsOf(store, `device-${at}`, clock);
    const replica = new MemoryReplica(`device-${at}`, clock);
    const pictures = new MemoryPictures(replica);
    return { replica, pictures, state: new MemoryState(`device-${at}`), store, settings };
  });
  /** What each device set last. */
  const chosen = SETTINGS.map(() => new Map<number, unknown>());
  const syncOne = async (at: number) => {
    const one = devices[at];
    if (!one) return;
    const access = { kind, url: 'https://server.example/lectern', login: 'ada', password: 'x' };
    const wire = { fetch: server.fetch as typeof fetch, wait: async () => undefined };
    const remote = openRemote({ ...access, ...wire }, `device-${at}`);
    const session: Session = { ...one, remote, codec: plainCodec, header: HEADER, now: () => time };
    await sync(session);
  };
  for (const step of steps) {
    time += 7;
    if (step.do === 'snapshot') setBack = server.snapshot();
    else if (step.do === 'set back') setBack();
    else if (step.do === 'empty') server.empty();
    else if (step.do === 'sync') await syncWithFaults(step, server, devices[step.device], () => syncOne(step.device));
    else if (step.do === 'set') {
      const value = step.value === 0 ? null : step.value;
      devices[step.device]?.store.choose(SETTINGS[step.setting] ?? '', value);
      chosen[step.setting]?.set(step.device, value);
    } else if (step.do === 'picture') {
      const one = devices[step.device];
      const id = idOf(step.article);
      if (one?.replica.has(id))
        one.pictures.keep(id, `https://paper.example/${step.url}`, pictureOf(`${step.picture}`));
    } else act(step, devices[step.device]?.replica, known);
  }
  time += 2 * DAY;
  // What was refused meanwhile is sent again at the person's word; who was set back to needs a second visit.
  for (let round = 0; round < 4; round++) {
    for (const [at, { state }] of devices.entries()) {
      const failed = await state.failures();
      const queue = failed.map(({ article }) => article).filter((id) => id !== null);
      await state.commit({ queue, heal: failed.map(({ doc }) => doc) });
      await syncOne(at);
    }
  }
  hold(
    devices.map(({ replica }) => replica),
    known,
  );
  await holdPictures(devices.map(({ pictures }) => pictures));
  await holdSettings(
    devices.map(({ store }) => store),
    chosen,
  );
}

/** All show the same pictures of the same articles, and have each of them. */
async function holdPictures(all: MemoryPictures[]): Promise<void> {
  for (const article of [0, 1, 2].map(idOf)) {
    const shown = await Promise.all(
      all.map(async (pictures) => {
        const uses = (await pictures.uses(article)) ?? [];
        const kept = new Set(await pictures.kept(uses.map(({ hash }) => hash)));
        return uses.map(({ url, hash }) => `${url} ${hash} ${kept.has(hash)}`).sort();
      }),
    );
    for (const one of shown) expect(one, `pictures of ${article}`).toEqual(shown[0]);
    expect(shown.flat().filter((use) => use.endsWith('false'))).toEqual([]);
  }
}

/** All hold the same, and of each setting what one of them set last. */
async function holdSettings(stores: MemorySettings[], chosen: Map<number, unknown>[]): Promise<void> {
  const [first = {}, ...others] = await Promise.all(stores.map((store) => store.settings()));
  for (const other of others) expect(other).toEqual(first);
  for (const [at, name] of SETTINGS.entries()) {
    const value = first[name as keyof typeof first] ?? null;
    const lasts = [...(chosen[at]?.values() ?? [])];
    expect(lasts.length === 0 ? [null] : lasts, name).toContain(value);
  }
}

async function syncWithFaults(
  { faults, killAt }: Extract<Step, { do: 'sync' }>,
  server: StandIn,
  device: { state: MemoryState; store: MemorySettings } | undefined,
  run: () => Promise<void>,
): Promise<void> {
  if (!device) return;
  const { state, store } = device;
  const waiting = [...faults];
  server.fault = () => waiting.shift() ?? undefined;
  let commits = 0;
  state.beforeCommit = () => {
    if (killAt !== null && commits++ >= killAt) throw new Killed();
  };
  store.beforeWrite = state.beforeCommit;
  try {
    await run();
  } catch (error) {
    // A wrong answer stops a sync with a sentence; anything else is a fault of ours.
    if (!(error instanceof Killed) && (error as Error).name !== 'SyncError') throw error;
  } finally {
    server.fault = () => undefined;
    state.beforeCommit = () => undefined;
    store.beforeWrite = () => undefined;
  }
}

function act(
  step: Exclude<Step, { do: 'sync' | 'snapshot' | 'set back' | 'empty' | 'set' | 'picture' }>,
  replica: MemoryReplica | undefined,
  known: Map<number, Known>,
): void {
  if (!replica) return;
  const id = idOf(step.article);
  if (step.do !== 'save' && !replica.has(id)) return;
  const about = known.get(step.article) ?? newKnown();
  known.set(step.article, about);
  const edit = (at: Stamp) => {
    if (at > about.lastEdit) about.lastEdit = at;
    return at;
  };
  if (step.do === 'save') {
    about.versions.add(step.version);
    edit(replica.save(id, textOf(id, step.version)));
  } else if (step.do === 'state') about.states.push({ at: edit(replica.setState(id, step.state)), state: step.state });
  else if (step.do === 'place') {
    about.furthest = Math.max(about.furthest, step.percent);
    about.places.set(step.device, step.percent);
    edit(replica.setPlace(id, step.percent));
  } else if (step.do === 'tag' || step.do === 'untag') {
    const tag = TAGS[step.tag] ?? '';
    const removed = step.do === 'untag';
    const before = replica.hasTag(id, tag);
    if (before !== removed) return;
    const at = edit(replica.tag(id, tag, removed));
    if (at > (about.tags.get(tag)?.at ?? '')) about.tags.set(tag, { at, removed });
  } else if (step.do === 'remove') {
    const at = replica.remove(id);
    if (at > (about.removed ?? '')) about.removed = at;
  } else if ('highlight' in step) {
    const highlight = String(step.highlight).repeat(32);
    const isThere = replica.highlightIds(id).includes(highlight);
    if (step.do === 'highlight' && !isThere)
      about.highlights.set(highlight, edit(replica.highlight(id, highlight, 'blue')));
    else if (step.do === 'note' && isThere)
      about.highlights.set(highlight, edit(replica.note(id, highlight, `${step.device}`)));
    else if (step.do === 'unhighlight' && isThere)
      about.unhighlighted.set(highlight, edit(replica.unhighlight(id, highlight)));
  }
}

function hold(replicas: MemoryReplica[], known: Map<number, Known>): void {
  const [first, ...others] = replicas.map((replica) => replica.all());
  for (const other of others) expect(other).toEqual(first);
  for (const [article, about] of known) {
    const id = idOf(article);
    const record = first?.find((one) => one.id === id);
    const isAlive = about.lastEdit > (about.removed ?? '');
    expect(Boolean(record?.article), `article ${article} is there`).toBe(isAlive);
    if (!isAlive || about.removed !== null) continue;
    for (const version of about.versions) {
      for (const replica of replicas) expect(replica.hasText(id, textOf(id, version).version), 'a text').toBe(true);
    }
    const percent = record?.article?.place?.percent ?? 0;
    expect(percent).toBeLessThanOrEqual(about.furthest);
    expect(percent).toBeGreaterThanOrEqual(Math.max(0, ...about.places.values()));
    const last = about.states.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    expect(record?.article?.state).toBe(last?.state ?? 'unread');
    const tags = [...about.tags].filter(([, { removed }]) => !removed).map(([tag]) => tag);
    expect([...(record?.article?.tags ?? [])].sort()).toEqual(tags.sort());
    for (const [highlight, at] of about.highlights) {
      if (about.unhighlighted.has(highlight) && at < (about.unhighlighted.get(highlight) ?? '')) continue;
      if (about.unhighlighted.has(highlight)) continue;
      expect(replicas[0]?.highlightIds(id)).toContain(highlight);
    }
  }
}

function newKnown(): Known {
  return {
    versions: new Set(),
    furthest: 0,
    places: new Map(),
    states: [],
    tags: new Map(),
    highlights: new Map(),
    unhighlighted: new Map(),
    lastEdit: '',
    removed: null,
  };
}

export function idOf(article: number): string {
  return `${article}`.repeat(32);
}

export function textOf(id: string, version: number): SharedText {
  const text = `Version ${version}.`;
  return {
    id,
    version: `${version}`.repeat(64),
    savedAt: 1,
    article: {
      url: `https://paper.example/${id}`,
      canonical: null,
      title: 'The bridge',
      byline: [],
      siteName: null,
      lang: 'en',
      dir: 'ltr',
      published: null,
      modified: null,
      section: null,
      tags: [],
      type: 'article',
      confidence: 1,
      free: null,
      leadImage: null,
      html: `<p>${text}</p>` as SharedText['article']['html'],
      blocks: [{ kind: 'paragraph', text }],
      captions: [],
      credits: [],
      links: [],
      images: 0,
      declaredSeconds: null,
      nextPage: null,
      provenance: [],
    },
    digest: {
      lang: 'en',
      readTime: { seconds: 1, words: 2, wpm: 238 },
      sources: [],
      people: [],
      links: [],
      summary: [],
    },
  };
}
