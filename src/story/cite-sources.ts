import CSL from 'citeproc';
import { citationLocale, citationStyle } from './citation-style.ts';
import type { SourceRecord } from './schema-sources.ts';
import type { SourceWords } from './words.ts';

/** Stand in the library's plain text where italics begin and end. */
const [begin, end] = ['\u{E000}', '\u{E001}'];

/** Makes a word that every object has as a key, which the library would trip over, into another one. */
const joiner = '\u{2060}';

const formatName = 'thaw';

CSL.Output.Formats[formatName] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${begin}%%STRING%%${end}`,
};

/** The title in italics apart; the library may leave a full stop within them. */
const partsOf = (printed: string): SourceWords['full'] => {
  const [before = '', rest = ''] = printed.replaceAll(joiner, '').trim().split(begin);
  const [title = '', after = ''] = rest.split(end);
  return { before, title, after };
};

const plain = (printed: string): string =>
  printed.replaceAll(new RegExp(`[${begin}${end}${joiner}]`, 'gu'), '').trim();

const addressOf = ({ DOI, URL }: SourceRecord): string | null =>
  DOI === undefined ? (URL ?? null) : `https://doi.org/${DOI}`;

/** A copy, because the library writes into what it is given. Both ends of a span are as fine as the coarser one. */
const itemOf = (source: SourceRecord): unknown => {
  const copy = JSON.parse(JSON.stringify(source), (key, value: unknown) =>
    typeof value === 'string' && key !== 'id' && value in Object.prototype
      ? `${value}${joiner}`
      : value,
  ) as SourceRecord;
  if (copy.issued === undefined) return copy;
  const parts = copy.issued['date-parts'];
  const fineness = Math.min(...parts.map(({ length }) => length));
  return { ...copy, issued: { 'date-parts': parts.map((part) => part.slice(0, fineness)) } };
};

/**
 * Cites works in the story's style, by authors and years. All at once, because works that would be cited
 * alike are told apart: 1956a, 1956b. The works are in the order of the bibliography.
 */
export const citeSources = (sources: readonly SourceRecord[]): readonly SourceWords[] => {
  if (sources.length === 0) return [];
  const items = new Map(sources.map((source) => [source.id, source]));
  const system = {
    retrieveLocale: () => citationLocale,
    retrieveItem: (id: string): unknown => {
      const source = items.get(id);
      return source === undefined ? null : itemOf(source);
    },
  };
  const engine = new CSL.Engine(system, citationStyle, 'en-GB', true);
  // A note is a remark to be printed, whatever stands in it.
  engine.opt.development_extensions.field_hack = false;
  engine.setOutputFormat(formatName);
  engine.updateItems([...items.keys()]);
  const [{ entry_ids: ids }, references] = engine.makeBibliography();
  return ids.flatMap(([id = ''], index): SourceWords[] => {
    const source = items.get(id);
    if (source === undefined) return [];
    return [
      {
        id,
        short: plain(engine.makeCitationCluster([{ id }])),
        full: partsOf(references[index] ?? ''),
        url: addressOf(source),
      },
    ];
  });
};
