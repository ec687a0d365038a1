import { IntlMessageFormat } from 'intl-messageformat';
import { locale } from './format-date.ts';
import { catalogues, type English, type MessageKey, type ValueName } from './messages.ts';

type Values<Key extends MessageKey> = Readonly<Record<ValueName<English[Key]>, string | number>>;

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (language: string, key: MessageKey): IntlMessageFormat => {
  const spoken = Object.hasOwn(catalogues, language) ? language : 'en';
  const name = `${spoken} ${key}`;
  let format = formats.get(name);
  if (format === undefined) {
    format = new IntlMessageFormat(catalogues[spoken]?.[key] ?? '', locale(spoken));
    formats.set(name, format);
  }
  return format;
};

/**
 * A message in `language` (a BCP 47 tag); languages that are not there yet fall back to English. A number
 * takes the form and the digits that the language gives it.
 */
export const message = <Key extends MessageKey>(
  language: string,
  key: Key,
  ...[values]: [ValueName<English[Key]>] extends [never] ? [] : [Values<Key>]
): string => String(formatOf(language, key).format(values));
