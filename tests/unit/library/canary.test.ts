import { expect, it } from 'vitest';
import { lossSince } from '@/utils/library/canary';
import type { LibrarySnapshot } from '@/utils/library/listing';

const seen: LibrarySnapshot = { generation: 'a', count: 60, noted: 60, seq: 90, lastIds: [] };

it.each([
  ['nothing was seen yet', null, seen],
  ['nothing happened', seen, seen],
  ['more was saved', seen, { ...seen, count: 61, noted: 61, seq: 91 }],
  ['the person removed all of it', seen, { ...seen, count: 0, noted: 0, seq: 150 }],
  ['an empty library was filled', { ...seen, generation: null, count: 0, noted: 0, seq: 0 }, seen],
])('is quiet when %s', (_, before, now) => expect(lossSince(before, now)).toBeNull());

it.each([
  ['it is empty and new', { generation: null, count: 0, noted: 0, seq: 0, lastIds: [] }, 0],
  ['it was begun anew', { ...seen, generation: 'b', count: 1, noted: 1, seq: 1 }, 1],
  ['it fell back to an earlier state', { ...seen, count: 29, noted: 29, seq: 40 }, 29],
  ['articles are gone but its notes are not', { ...seen, count: 29 }, 29],
])('says so when %s', (_, now, left) => expect(lossSince(seen, now)).toEqual({ before: 60, now: left }));
