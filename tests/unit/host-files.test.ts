import { describe, expect, it } from 'vitest';
import { headers } from '../../scripts/prerender/content-security-policy.ts';
import { forever, hostFiles } from '../../scripts/prerender/host-files.ts';

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('the files for hosts', () => {
  const files = hostFiles();

  it.each([
    ['_headers', (name: string, value: string) => `${name}: ${value}`],
    ['.htaccess', (name: string, value: string) => `Header always set ${name} "${value}"`],
    [
      'hosting/nginx.conf',
      (name: string, value: string) => `add_header ${name} "${value}" always;`,
    ],
    ['hosting/Caddyfile', (name: string, value: string) => `${name} "${value}"`],
  ])('%s sends every header that npm start sends, as it is', (file, written) => {
    const lines = linesOf(files[file] ?? '');
    for (const [name, value] of Object.entries(headers)) {
      expect(lines).toContain(written(name, value));
    }
    expect(Object.keys(headers)).toContain('Content-Security-Policy');
  });

  it('let only files be kept that are named after what is in them', () => {
    for (const text of Object.values(files)) {
      const kept = text.split('\n').filter((line) => line.includes(forever));
      expect(kept).toHaveLength(1);
      const before = text.slice(0, text.indexOf(forever));
      expect(before.slice(-120)).toMatch(/\/assets\/|@named/);
    }
    expect(files['hosting/Caddyfile']).toContain('@named path */assets/*');
  });

  it('hold no value that would end the quotation around it', () => {
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["\\$\n]/);
  });
});
