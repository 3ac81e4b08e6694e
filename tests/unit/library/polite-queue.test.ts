import { expect, it } from 'vitest';
import { type Done, workPolitely } from '@/utils/library/fetching/polite-queue';
import { isPublic } from '@/utils/library/fetching/reachable';

/** A clock that jumps to the next moment that anybody waits for. */
function pace() {
  let now = 0;
  return {
    hosts: 3,
    gap: 1_000,
    pause: 30_000,
    now: () => now,
    async wait(milliseconds: number) {
      await new Promise((resolve) => setTimeout(resolve));
      now += milliseconds / 3;
    },
  };
}

async function* listed(items: string[]): AsyncGenerator<string> {
  yield* items;
}

const hostOf = (item: string) => item.split('/')[0] ?? '';

async function working(items: string[], work: (item: string, isLast: boolean) => Promise<Done>, signal?: AbortSignal) {
  const own = pace();
  const asked: [item: string, at: number][] = [];
  const noted = (item: string, isLast: boolean) => {
    asked.push([item, own.now()]);
    return work(item, isLast);
  };
  await workPolitely(listed(items), hostOf, noted, own, signal ?? new AbortController().signal);
  return asked;
}

it('asks every item once, and no host sooner than its gap', async () => {
  const items = Array.from({ length: 40 }, (_, at) => `host${at % 5}/${at}`);
  const asked = await working(items, async () => 'done');
  expect(asked.map(([item]) => item).sort()).toEqual([...items].sort());
  for (const host of new Set(items.map(hostOf))) {
    const times = asked.filter(([item]) => hostOf(item) === host).map(([, at]) => at);
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});

it('a host that hangs keeps nobody else waiting', async () => {
  const stop = new AbortController();
  const done: string[] = [];
  const items = ['slow/1', 'slow/2', 'a/1', 'b/1', 'a/2'];
  await working(
    items,
    async (item) => {
      if (item === 'slow/1') await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
      else done.push(item);
      if (done.length === 3) stop.abort();
      return 'done';
    },
    stop.signal,
  );
  expect(done.sort()).toEqual(['a/1', 'a/2', 'b/1']);
});

it('leaves a host alone that asks for it, tries again, and gives up in the end', async () => {
  const lasts: boolean[] = [];
  const asked = await working(['busy/1', 'a/1'], async (item, isLast) => {
    if (item !== 'busy/1') return 'done';
    lasts.push(isLast);
    return 'later';
  });
  expect(lasts).toEqual([false, false, true]);
  const times = asked.filter(([item]) => item === 'busy/1').map(([, at]) => at);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(30_000);
});

it.each([
  ['https://paper.example/story', true],
  ['http://8.8.8.8/x', true],
  ['http://localhost/x', false],
  ['http://router/reboot', false],
  ['http://printer.local/', false],
  ['http://127.1/x', false],
  ['http://0x7f000001/', false],
  ['http://192.168.1.1/', false],
  ['http://172.20.0.1/', false],
  ['http://[::1]/', false],
  ['http://[fe80::1]/', false],
  ['https://me:secret@paper.example/', false],
  ['ftp://paper.example/', false],
])('%s is public: %s', (address, expected) => expect(isPublic(address)).toBe(expected));
