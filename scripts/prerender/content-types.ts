import { extname } from 'node:path';

/** What servers commonly do not know, or say less of: that the letters are UTF-8, that a table has headings. */
const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** The media type of a file that is offered for download; null where the server knows as well. */
export const contentType = (file: string): string | null => types[extname(file)] ?? null;
