import { createHash } from 'node:crypto';

/**
 * The one style element that a script of the page inserts: react-aria's, which lets a finger scroll from a
 * button. As tests/unit/content-security-policy.test.ts finds it in the package.
 */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

import { earlyThemeHash } from './early-theme.ts';

/** By which a policy allows the styles that scripts of the page insert. */
export const styleHashes: readonly string[] = [hashOf(pressableStyle)];

/** What the page may load: its own files, and nothing from anywhere else. */
const directives = {
  'default-src': "'none'",
  'script-src': `'self' ${earlyThemeHash}`,
  'worker-src': "'self'",
  'style-src': `'self' ${styleHashes.join(' ')}`,
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
} as const;

const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The headers that a server of the built page should send. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
