import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleHashes, trustedTypes } from '../prerender/content-security-policy.ts';
import { hideStory, readAskedPage } from './early-page.ts';
import { heldFiles, inlined, packed } from './files.ts';
import { joinScripts } from './join-scripts.ts';
import { type Page, readPage } from './pages.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const pagesIn = (site: string): readonly string[] =>
  ['.', 'chapters', 'scenes']
    .flatMap((folder) =>
      readdirSync(join(site, folder)).map((file) => (folder === '.' ? file : `${folder}/${file}`)),
    )
    .filter((file) => file.endsWith('.html'))
    .sort();

/** A style sheet with its fonts in it: of each the newest kind alone. */
const wholeSheet = (site: string, sheet: string): string =>
  readFileSync(join(site, sheet), 'utf8')
    .replace(/,\s*url\([^)]*\.woff\)\s*format\(["']?woff["']?\)/g, '')
    .replace(
      /url\(["']?(\.\/)?([\w.-]+)["']?\)/g,
      (_, _here, file: string) => `url(${inlined(join(site, dirname(sheet), file))})`,
    );

type Sheet = { readonly text: string; readonly pages: readonly string[] | null };

/** The sheets that pages link, in their order, each for the pages that link it; then those that scripts would load. */
const sheetsOf = (site: string, pages: readonly Page[]): readonly Sheet[] => {
  const linked = [...new Set(pages.flatMap(({ sheets }) => sheets))];
  const late = readdirSync(join(site, 'assets'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => `assets/${file}`)
    .filter((sheet) => !linked.includes(sheet));
  return [...linked, ...late].map((sheet) => {
    const users = pages.filter(({ sheets }) => sheets.includes(sheet)).map(({ file }) => file);
    const isEverywhere = users.length === 0 || users.length === pages.length;
    return { text: wholeSheet(site, sheet), pages: isEverywhere ? null : users };
  });
};

const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${[...styles.map(hashOf), ...styleHashes].join(' ')}`,
    'worker-src data:',
    'font-src data:',
    'img-src data:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    // src/loading/trusted-scripts.ts, src/loading/place-page.ts
    trustedTypes(['default', 'thaw-pages']),
  ].join('; ');

/** Neither ends the element that it stands in nor begins a comment there. */
const inScript = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** A page beside the story: src/loading/place-page.ts. */
const keptPage = ({ file, title, root, body }: Page): string =>
  `<script type="text/plain" id="page:${file}" data-title="${title}" data-root="${attribute(JSON.stringify(root))}">${packed(body)}</script>`;

/** The head that the story's page has beside scripts, sheets and what is said to those who share links. */
const keptHead = (site: string): string =>
  (
    readFileSync(join(site, 'index.html'), 'utf8').match(
      /<meta name="(?:viewport|theme-color|description)"[^>]*>/g,
    ) ?? []
  ).join('\n');

const earlyScript = (site: string): string => {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (script === undefined) throw new Error('the page of the story has no early script');
  return script;
};

/**
 * The whole of a built site as one page, which needs neither server nor network.
 * @throws Error where there is no built site.
 */
export const singlePage = async (site: string): Promise<string> => {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`${site} holds no built site: npm run build makes it`);
  }
  const pages = pagesIn(site).map((file) => readPage(site, file));
  const story = pages.find(({ file }) => file === 'index.html');
  if (story === undefined) throw new Error(`${site} has no page of the story`);
  const entries = pages.flatMap(({ file, script }) =>
    script === null ? [] : [{ page: file, script }],
  );
  const [files, joined] = await Promise.all([heldFiles(site), joinScripts(site, entries)]);
  const code = inScript(joined);
  const early = [readAskedPage, earlyScript(site)];
  const sheets = sheetsOf(site, pages);
  const policy = policyOf([...early, code], [hideStory, ...sheets.map(({ text }) => text)]);
  const language = /<html ([^>]*)>/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
  return [
    `<!doctype html>\n<html ${language}>\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${story.title}</title>`,
    keptHead(site),
    ...early.map((script) => `<script>${script}</script>`),
    `<link rel="icon" href="${inlined(join(site, 'icon.svg'))}" type="image/svg+xml">`,
    `<style>${hideStory}</style>`,
    ...sheets.map(({ text, pages: users }) =>
      users === null
        ? `<style>${text}</style>`
        : `<style data-for="${users.join(' ')}" media="${users.includes(story.file) ? 'all' : 'not all'}">${text}</style>`,
    ),
    `</head>\n<body>${story.body}`,
    ...pages.filter((page) => page !== story).map(keptPage),
    ...[...files].map(
      ([name, address]) => `<script type="text/plain" id="file:${name}">${address}</script>`,
    ),
    `<script type="module">${code}</script>`,
    '</body>\n</html>\n',
  ].join('\n');
};
