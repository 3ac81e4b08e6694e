import { expect, it } from 'vitest';
import { NO_EXTRAS, type SyncStep, stepFor, stepOn, unlessOn } from '@/components/options/sync-step';

const setup = { url: 'https://couch.example', key: 'k' };
const extras = { settings: true, pictures: false };

it('is off or on as it is set up', () => {
  expect(stepFor(null, undefined)).toEqual({ phase: 'off' });
  expect(stepFor(setup, undefined)).toMatchObject({ phase: 'on', passphrase: 'asked', extras: NO_EXTRAS });
  expect(stepFor({ ...setup, key: null }, { phase: 'looking' })).toMatchObject({ phase: 'on', passphrase: null });
  expect(stepFor(null, stepOn(setup))).toEqual({ phase: 'off' });
});

it('keeps what this tab alone knows', () => {
  const looking: SyncStep = { phase: 'looking' };
  expect(stepFor(null, looking)).toBe(looking);
  const printed: SyncStep = { ...stepOn(setup), recovery: 'ABCD', passphrase: 'changed' };
  expect(stepFor({ ...setup, extras }, printed)).toEqual({ ...printed, extras });
  expect(stepFor({ ...setup, url: 'https://other.example' }, printed)).toMatchObject({ recovery: null });
});

it('takes no further step where it is on already', () => {
  const on = stepOn(setup);
  expect(unlessOn(on, { phase: 'off' })).toBe(on);
  expect(unlessOn({ phase: 'looking' }, { phase: 'off' })).toEqual({ phase: 'off' });
});
