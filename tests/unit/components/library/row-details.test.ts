import { describe, expect, it } from 'vitest';
import { dayHeading, momentUnderHeading, shortMoment } from '@/components/library/days';
import { progressOf, rowDetails } from '@/components/library/row-details';
import { rowLike } from './row';

describe('rowDetails', () => {
  it.each([
    [{}, 'The Paper · 11 min'],
    [{ sources: 3 }, 'The Paper · 11 min · 3 sources'],
    [{ siteName: null }, 'paper.example · 11 min'],
    [{ seconds: 12 }, 'The Paper · 1 min'],
    [{ state: 'reading' as const, place: { paragraph: 4, percent: 80 } }, 'The Paper · 3 min left'],
    [{ state: 'read' as const, sources: 3 }, 'The Paper · 11 min · Read'],
    [{ kind: 'link' as const, seconds: null }, 'The Paper · link only'],
  ])('%j: %s', (parts, line) => expect(rowDetails(rowLike(parts)).join(' · ')).toBe(line));
});

describe('progressOf', () => {
  it.each([
    [{ state: 'reading' as const, place: { paragraph: 1, percent: 30 } }, 30],
    [{ state: 'read' as const, place: { paragraph: 9, percent: 100 } }, null],
    [{ state: 'reading' as const, place: null }, null],
  ])('%j is %s', (parts, progress) => expect(progressOf(rowLike(parts))).toBe(progress));
});

describe('days', () => {
  const at = (month: number, day: number, hour = 12, year = 2026) => new Date(year, month - 1, day, hour).getTime();
  const now = at(3, 20, 0);
  it.each([
    [at(3, 20, 0), 'Today'],
    [at(3, 19, 23), 'Yesterday'],
    [at(3, 19, 0), 'Yesterday'],
    [at(3, 17), 'Tuesday 17 March'],
    [at(3, 1), 'March 2026'],
    [at(12, 31, 12, 2025), 'December 2025'],
  ])('%d stands under %s', (moment, heading) => expect(dayHeading(moment, now).replace(',', '')).toBe(heading));

  it('is short in a row', () => {
    expect(shortMoment(at(3, 20, 0), now)).toBe('00:00');
    expect(shortMoment(at(3, 19), now)).toBe('19 Mar');
    expect(shortMoment(at(3, 19, 12, 2025), now)).toBe('19 Mar 2025');
  });

  it('does not say the day again under its heading', () => {
    expect(momentUnderHeading(at(3, 20, 0), now)).toBe('00:00');
    expect(momentUnderHeading(at(3, 17, 8), now)).toBe('08:00');
    expect(momentUnderHeading(at(3, 1), now)).toBe('1 Mar');
  });
});
