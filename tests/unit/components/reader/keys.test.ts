import { describe, expect, it } from 'vitest';
import { actionOf, isTyping } from '@/components/reader/keys';

const press = (key: string, changes = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...changes,
});
const reading = { isTyping: false, singleKeys: true };

describe('actionOf', () => {
  it.each([
    ['j', 'next'],
    ['K', 'previous'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
    ['?', 'help'],
    ['Escape', 'escape'],
  ])('%s means %s', (key, action) => {
    expect(actionOf(press(key), reading)).toBe(action);
  });

  it.each(['Tab', 'Enter', ' ', 'PageDown', 'ArrowDown', 'F9', 'constructor'])('leaves %s to the browser', (key) => {
    expect(actionOf(press(key), reading)).toBeUndefined();
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing'])('leaves keys with %s alone', (modifier) => {
    expect(actionOf(press('s', { [modifier]: true }), reading)).toBeUndefined();
    expect(actionOf(press('Escape', { [modifier]: true }), reading)).toBeUndefined();
  });

  it('does nothing but Escape while somebody types or letters are off', () => {
    for (const where of [
      { isTyping: true, singleKeys: true },
      { isTyping: false, singleKeys: false },
    ]) {
      expect(actionOf(press('j'), where)).toBeUndefined();
      expect(actionOf(press('Escape'), where)).toBe('escape');
    }
  });
});

describe('isTyping', () => {
  const input = (type: string) => Object.assign(document.createElement('input'), { type });

  it('is true where letters are taken', () => {
    expect(isTyping(document.createElement('textarea'))).toBe(true);
    expect(isTyping(input('search'))).toBe(true);
  });

  it('is false for switches, buttons and nothing', () => {
    expect(isTyping(input('checkbox'))).toBe(false);
    expect(isTyping(document.createElement('button'))).toBe(false);
    expect(isTyping(null)).toBe(false);
  });
});
