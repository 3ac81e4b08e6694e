import { expect, it } from 'vitest';
import { lookAtServer } from '@/utils/sync/join-server';
import { KINDS, standInFor } from './servers';

const NOW = 1_760_000_000_000;
const MINUTE = 60_000;
const LOGIN = { url: 'https://server.example/lectern', login: 'ada', password: 'x', passphrase: null };

it.each(KINDS.flatMap((kind) => [0, 2, -2, 20, -20, 24 * 60].map((minutes) => [kind, minutes] as const)))(
  'tells of a clock that is far from the server’s, and of no other: %s, %i minutes',
  async (kind, minutes) => {
    const server = standInFor(kind);
    server.clock = () => NOW + minutes * MINUTE;
    const { clocks } = await lookAtServer(LOGIN, server.fetch as typeof fetch, () => NOW);
    expect(clocks).toEqual(Math.abs(minutes) > 3 ? { here: NOW, there: NOW + minutes * MINUTE } : null);
  },
);

it.each(KINDS)('says nothing of a server that tells no time: %s', async (kind) => {
  const server = standInFor(kind);
  expect((await lookAtServer(LOGIN, server.fetch as typeof fetch, () => NOW)).clocks).toBeNull();
});
