import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (path: string): string => readFileSync(path, 'utf8');

const documents = [
  ...readdirSync('.'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
].filter((path) => path.endsWith('.md'));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
];

const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((part) => ('value' in part ? part.value : ''))
    .join('');

/** As GitHub makes them: lower case, hyphens for spaces, no other signs. */
const anchorsOf = (path: string): readonly string[] =>
  nodesOf(fromMarkdown(read(path)))
    .filter((node) => node.type === 'heading')
    .map((heading) =>
      textOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- _]/gu, '')
        .replaceAll(' ', '-'),
    );

const leadsSomewhere = (from: string, url: string): boolean => {
  if (/^[a-z]+:/.test(url)) {
    return /^(https:|mailto:|http:\/\/localhost)/.test(url);
  }
  const [path = '', anchor = ''] = url.split('#');
  const target = path === '' ? from : normalize(join(dirname(from), decodeURI(path)));
  return existsSync(target) && (anchor === '' || anchorsOf(target).includes(anchor));
};

describe.each(documents)('%s', (path) => {
  const nodes = nodesOf(fromMarkdown(read(path)));

  it('links to files and headings that exist', () => {
    const urls = nodes.flatMap((node) =>
      node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
    );
    expect(urls.filter((url) => !leadsSomewhere(path, url))).toEqual([]);
  });

  it('names commands that exist', () => {
    const code = nodes
      .flatMap((node) => (node.type === 'code' || node.type === 'inlineCode' ? [node.value] : []))
      .join('\n');
    const named = [...code.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the command that tests everything', () => {
  const command = 'npm ci && npm test';

  it.each(['README.md', 'CONTRIBUTING.md', '.ci/run'])('is the same in %s', (path) => {
    expect(read(path)).toContain(command);
  });
});
