import { resolve } from 'node:path';
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { catalogues } from '../../src/i18n/messages.ts';

const read = (messages: Readonly<Record<string, string>>): Record<string, MessageFormatElement[]> =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parse(text)]));

const languages = () =>
  Object.fromEntries(
    Object.entries(catalogues).map(([language, messages]) => [language, read(messages)]),
  );

/**
 * Reads the messages when the story is built, so that no reader has to fetch what reads them: a tenth of the scripts
 * that the story starts with. An author's server has them as they are written.
 */
export const messagesPlugin = (): Plugin => ({
  name: 'thaw-messages',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^@formatjs\/icu-messageformat-parser$/ },
    async handler(id, importer) {
      return this.resolve(`${id}/no-parser.js`, importer, { skipSelf: true });
    },
  },
  load: {
    filter: { id: /\/src\/i18n\/messages\.ts$/ },
    handler: (id) =>
      id === resolve('src/i18n/messages.ts')
        ? `export const catalogues = JSON.parse(${JSON.stringify(JSON.stringify(languages()))});`
        : null,
  },
});
