// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupHighlight } from '@/utils/library/backup';
import type { SharedMeta, WholeRecord } from '@/utils/library/whole';
import { merged, settled } from '@/utils/sync/merge';

const stamp = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', 'c'))
  .map(([time, device]) => `000000000000${time}-00000-${device}`);
const times = <Name extends string>(...names: Name[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, stamp])), { requiredKeys: [] }) as fc.Arbitrary<
    Partial<Record<Name, string>>
  >;
const tag = fc.constantFrom('river', 'town', '__proto__', 'constructor');
const few = { maxLength: 3 };

const article: fc.Arbitrary<SharedMeta> = fc.record({
  kind: fc.constantFrom('article', 'link'),
  url: fc.constantFrom('https://a.example/', 'https://b.example/'),
  addresses: fc.array(fc.constantFrom('https://a.example/', 'https://b.example/'), few),
  title: fc.constantFrom('one', 'two', null),
  byline: fc.constant([]),
  siteName: fc.constant(null),
  lang: fc.constant('en'),
  dir: fc.constant('ltr' as const),
  published: fc.constant(null),
  type: fc.constant('article' as const),
  free: fc.constant(null),
  seconds: fc.constantFrom(1, 2),
  words: fc.constant(240),
  sources: fc.constant(0),
  savedAt: fc.integer({ min: 1, max: 3 }),
  firstSavedAt: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('unread', 'reading', 'read', 'archived'),
  favourite: fc.boolean(),
  tags: fc.array(tag, few),
  place: fc.option(fc.record({ paragraph: fc.integer({ min: 0, max: 3 }), percent: fc.constantFrom(2.5, 10, 100) })),
  readAt: fc.option(fc.integer({ min: 0, max: 3 })),
  version: fc.constantFrom(null, '1', '2'),
  stub: fc.boolean(),
  furthest: fc.integer({ min: 0, max: 100 }),
  apart: fc.array(fc.constantFrom('x', 'y'), few),
  times: times('content', 'saved', 'state', 'favourite', 'place'),
  tagTimes: fc
    .array(fc.tuple(tag, fc.record({ at: stamp, removed: fc.boolean() })), few)
    .map((entries) => Object.fromEntries(entries)),
});

const highlight: fc.Arbitrary<BackupHighlight> = fc.record({
  id: fc.constantFrom('h1', 'h2'),
  quote: fc.constantFrom('q', 'r'),
  prefix: fc.constant(''),
  suffix: fc.constant(''),
  paragraph: fc.constant(0),
  start: fc.constant(0),
  end: fc.constant(1),
  colour: fc.constantFrom('yellow', 'blue'),
  note: fc.constantFrom('', 'a note'),
  created: fc.constant(1),
  changed: fc.integer({ min: 1, max: 3 }),
  times: times('anchor', 'colour', 'note'),
});

const whole = (removed: fc.Arbitrary<string | null>, most = 2): fc.Arbitrary<WholeRecord> =>
  fc.record({
    id: fc.constant('an-article'),
    article,
    texts: fc.array(fc.constantFrom('1', '2', '3'), few),
    highlights: fc.uniqueArray(highlight, { ...few, selector: ({ id }) => id }),
    removedHighlights: fc.dictionary(fc.constantFrom('h1', 'h2'), stamp, { maxKeys: most }),
    removed,
  });
const any = whole(fc.option(stamp));
/** What was removed is forgotten, so that only what was not is the same to the last field. */
const present = whole(fc.constant(null), 0);
const stays = whole(fc.constant(null));

describe('what devices say of one article', () => {
  it('comes to the same whichever way round they meet', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
    ));

  it('comes to the same in whatever order three of them meet', () =>
    fc.assert(
      fc.property(present, present, present, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    ));

  it('agrees on what is removed in whatever order three of them meet', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(merged(merged(a, b), c).article === null).toBe(merged(a, merged(b, c)).article === null);
      }),
    );
    const names = (record: WholeRecord) => record.highlights.map(({ id }) => id);
    fc.assert(
      fc.property(stays, stays, stays, (a, b, c) => {
        expect(names(merged(merged(a, b), c))).toEqual(names(merged(a, merged(b, c))));
      }),
    );
  });

  it('stays what it is however often they meet', () =>
    fc.assert(
      fc.property(any, any, (a, b) => {
        const both = merged(a, b);
        expect(merged(both, b)).toEqual(both);
        expect(merged(both, both)).toEqual(both);
        expect(settled(both)).toEqual(both);
      }),
    ));
});
