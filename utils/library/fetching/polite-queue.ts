/** How fast strangers' servers are asked. */
export interface Pace {
  /** Hosts asked at once. */
  hosts: number;
  /** Milliseconds between two questions to one host. */
  gap: number;
  /** Milliseconds for which a host is left alone that asked for it. */
  pause: number;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** What became of one item: "later" where its host wants to be left alone for a while. */
export type Done = 'done' | 'later';

/** Items that wait in memory; beyond that the source is not asked for more. */
const MOST_WAITING = 2_000;
/** Milliseconds after which is looked again whether a host may be asked. */
const GLANCE = 250;
/** So often one item is put off, no more. */
const MOST_TRIES = 3;

interface Waiting<Item> {
  items: { item: Item; tries: number }[];
  /** When it may be asked again. */
  from: number;
  isBusy: boolean;
}

/**
 * Works through items host by host: never two questions to one host at once, nor sooner after one another than its
 * gap; a host that hangs keeps nobody else waiting. `work` never rejects for what is wrong with an item.
 */
export async function workPolitely<Item>(
  source: AsyncIterator<Item>,
  hostOf: (item: Item) => string,
  work: (item: Item, isLastTry: boolean) => Promise<Done>,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  const hosts = new Map<string, Waiting<Item>>();
  let waiting = 0;
  let isDry = false;
  let filling: Promise<void> | undefined;

  const fill = async () => {
    while (!isDry && waiting < MOST_WAITING && !signal.aborted) {
      const { done, value } = await source.next();
      if (done) {
        isDry = true;
        return;
      }
      add(hostOf(value), { item: value, tries: 0 });
    }
  };
  const add = (name: string, entry: Waiting<Item>['items'][number]) => {
    const host = hosts.get(name) ?? { items: [], from: 0, isBusy: false };
    hosts.set(name, host);
    host.items.push(entry);
    waiting += 1;
  };
  const next = (): [string, Waiting<Item>] | undefined => {
    const now = pace.now();
    return [...hosts].find(([, host]) => !host.isBusy && host.items.length > 0 && host.from <= now);
  };
  const ask = async (name: string, host: Waiting<Item>) => {
    const entry = host.items.shift();
    if (!entry) return;
    waiting -= 1;
    host.isBusy = true;
    try {
      const tries = entry.tries + 1;
      const outcome = await work(entry.item, tries === MOST_TRIES);
      host.from = pace.now() + (outcome === 'later' ? pace.pause : pace.gap);
      if (outcome === 'later' && tries < MOST_TRIES) add(name, { item: entry.item, tries });
    } finally {
      host.isBusy = false;
    }
  };
  const worker = async () => {
    while (!signal.aborted) {
      filling ??= fill().finally(() => {
        filling = undefined;
      });
      await filling;
      const found = next();
      if (found) await ask(...found);
      else if (isDry && waiting === 0) return;
      else await pace.wait(GLANCE);
    }
  };
  await Promise.all(Array.from({ length: pace.hosts }, worker));
}
