import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headers } from '../../scripts/prerender/content-security-policy.ts';

/** The text of the style element in the package, with the name of the attribute filled in. */
const styleInPackage = (): string => {
  const code = readFileSync(
    'node_modules/react-aria/dist/private/interactions/usePress.mjs',
    'utf8',
  );
  const text = code.match(/style\.textContent = `([^`]+)`\.trim\(\)/)?.[1] ?? '';
  const attribute = code.match(/PRESSABLE_ATTRIBUTE = '([\w-]+)'/)?.[1] ?? '';
  return text.replace(/\$\{[^}]+\}/, attribute).trim();
};

describe('the Content-Security-Policy', () => {
  const policy = headers['Content-Security-Policy'] ?? '';

  it('allows the one style element that react-aria inserts, by its hash', () => {
    const hash = createHash('sha256').update(styleInPackage()).digest('base64');
    expect(styleInPackage()).toContain('[data-react-aria-pressable]');
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
  });

  it('allows nothing from elsewhere, nothing inline and no evaluation', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });
});
