import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presenterKeyOf } from '../../src/modes/presenter/presenter-keys.ts';

// What the keys mean on a page is tested there: here nothing has the focus.
beforeEach(() => {
  vi.stubGlobal('Element', class {});
});

const press = (key: string, others: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  target: null,
  ...others,
});
const kindOf = (key: string, hasLetters = true, isTyping = false) =>
  presenterKeyOf(press(key), hasLetters, isTyping)?.kind ?? null;

describe('the keys of the presenter', () => {
  it('are those of clickers and keyboards', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N']) {
      expect(kindOf(key), key).toBe('next');
    }
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'p']) {
      expect(kindOf(key), key).toBe('previous');
    }
    expect(presenterKeyOf(press(' ', { shiftKey: true }), true, false)?.kind).toBe('previous');
    expect(
      ['Home', 'End', 'b', '.', 'f', 'l', 't', 's', 'z', 'w'].map((key) => kindOf(key)),
    ).toEqual([
      'first',
      'last',
      'blank',
      'blank',
      'full-screen',
      'spotlight',
      'text',
      'speaker',
      'freeze',
      'order',
    ]);
    expect(['o', 'g', 'c', 'q', '?'].map((key) => kindOf(key))).toEqual(Array(5).fill('open'));
    expect(['Tab', 'x', 'F5', 'Dead'].map((key) => kindOf(key))).toEqual([null, null, null, null]);
  });

  it('leave Enter to controls, unless a number has been begun', () => {
    expect(kindOf('Enter')).toBeNull();
    expect(kindOf('Enter', true, true)).toBe('jump');
  });

  it('need no character where those are switched off', () => {
    for (const key of ['n', 'p', 'b', '.', 'f', 'o', 'g', 'l', 't', '?', '7']) {
      expect(kindOf(key, false), key).toBeNull();
    }
    expect(kindOf('PageDown', false)).toBe('next');
    expect(kindOf('ArrowLeft', false)).toBe('previous');
  });

  it('leave the browser its own', () => {
    expect(presenterKeyOf(press('f', { ctrlKey: true }), true, false)).toBeNull();
    expect(presenterKeyOf(press('ArrowLeft', { altKey: true }), true, false)).toBeNull();
    expect(presenterKeyOf(press('PageDown', { defaultPrevented: true }), true, false)).toBeNull();
  });
});
