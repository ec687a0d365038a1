import { expect, it } from 'vitest';
import { keep, recall } from '../../src/app/remember-settings.ts';
import { settingsOf, storageKey } from '../../src/settings/settings.ts';

const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

const windowWith = (localStorage: unknown) => ({ localStorage }) as Window;

/** A memory of one entry. */
const memory = (text: string | null) => {
  const kept = new Map(text === null ? [] : [[storageKey, text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

it.each([
  [
    'forbids to ask for it',
    Object.defineProperty({}, 'localStorage', { get: denied }) as unknown as Window,
  ],
  ['has none', windowWith(null)],
  ['has another thing of its name', windowWith('{}')],
  ['refuses to be read and written', windowWith({ getItem: denied, setItem: denied })],
  ['is full', windowWith({ ...memory(null), setItem: denied, removeItem: denied })],
])('a memory that %s is as if it were empty', (_, window) => {
  expect(recall(window)).toBeNull();
  for (const theme of ['lamp', 'system'] as const) {
    expect(() => keep(window, { theme })).not.toThrow();
  }
});

it.each([
  ['nothing', null],
  ['no JSON', '{theme'],
  ['wrong types', '{"theme":7,"text":["200"],"motion":{"full":true},"letters":null}'],
  ['hostile text', '{"__proto__":{"text":"200"},"theme":"<img src=x onerror=alert(1)>"}'],
  ['a million letters', `{"text":"200","x":"${'x'.repeat(1_000_000)}"}`],
])('a choice takes the place of %s in the memory', (_, text) => {
  const storage = memory(text);
  const window = windowWith(storage);
  keep(window, { theme: 'lamp' });
  expect([...storage.kept]).toEqual([[storageKey, '{"theme":"lamp"}']]);
  expect(settingsOf('', recall(window)).theme).toBe('lamp');
  keep(window, { theme: 'system' });
  expect([...storage.kept]).toEqual([]);
});
