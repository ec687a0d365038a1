import { themeChoices } from '../theme/theme.ts';

/** How the picture travels: smoothly; without flights from scene to scene; or from rest to rest. */
export const motions = ['full', 'gentle', 'none'] as const;
export type Motion = (typeof motions)[number];

/** All that a reader may set, each with its choices; the first of them is how it is at first. */
export const choicesOf = {
  theme: themeChoices,
  motion: ['system', ...motions],
  /** Percent of the size that the page's letters have by themselves. */
  text: ['100', '125', '150', '200'],
  /** Whether single letters are keys: WCAG 2.2, 2.1.4. */
  letters: ['on', 'off'],
} as const;

export type SettingName = keyof typeof choicesOf;
export type Settings = { readonly [Name in SettingName]: (typeof choicesOf)[Name][number] };

export const settingNames = Object.keys(choicesOf) as readonly SettingName[];

export const atFirst: Settings = { theme: 'system', motion: 'system', text: '100', letters: 'on' };

/** Under which name of the browser's storage the choices are kept. */
export const storageKey = 'thaw.settings';

/** Characters; what is longer was not written by us. */
export const longestRemembered = 500;

/** The values of a source that are choices; whatever else it holds is as if it were not there. */
const pick = (read: (name: SettingName) => unknown): Partial<Settings> =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = read(name);
      return (choicesOf[name] as readonly unknown[]).includes(value) ? [[name, value]] : [];
    }),
  );

/** What the query of an address (`?theme=lamp&text=150`) asks for. */
export const askedSettings = (search: string): Partial<Settings> => {
  const parameters = new URLSearchParams(search);
  return pick((name) => parameters.get(name));
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What the browser has kept of earlier choices; null where it keeps nothing. */
const rememberedSettings = (text: string | null): Partial<Settings> => {
  const kept = text === null || text.length > longestRemembered ? null : parse(text);
  if (typeof kept !== 'object' || kept === null) return {};
  return pick((name) => (Object.hasOwn(kept, name) ? kept[name as keyof typeof kept] : null));
};

/** The address has the last word, then what was chosen earlier. Total: no source is ever a fault. */
export const settingsOf = (search: string, remembered: string | null): Settings => ({
  ...atFirst,
  ...rememberedSettings(remembered),
  ...askedSettings(search),
});

/** Those of the settings that are not as at first. */
const changedIn = (settings: Partial<Settings>): Partial<Settings> =>
  pick((name) => (settings[name] === atFirst[name] ? null : settings[name]));

/** The query that asks for these settings, all else in it as it was. What is as at first is left out. */
export const askFor = (search: string, settings: Settings): string => {
  const parameters = new URLSearchParams(search);
  const changed = changedIn(settings);
  for (const name of settingNames) {
    const value = changed[name];
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
};

/** What to keep after a reader has chosen this; null for nothing. */
export const remember = (text: string | null, chosen: Partial<Settings>): string | null => {
  const kept = changedIn({ ...rememberedSettings(text), ...chosen });
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
};

/** The reader has the last word, then the system. */
export const chooseMotion = (ofReader: Settings['motion'], isReduced: boolean): Motion => {
  if (ofReader !== 'system') return ofReader;
  return isReduced ? 'none' : 'full';
};

/** By how much the page's letters are larger than by themselves. */
export const textScale = (text: Settings['text']): number => Number(text) / 100;
