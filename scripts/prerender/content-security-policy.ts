import { createHash } from 'node:crypto';
import { earlyThemeHash } from './early-theme.ts';

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

/** By which a policy allows the styles that scripts of the page insert. */
export const styleHashes: readonly string[] = [hashOf(pressableStyle)];

/** Text becomes markup or a script's address only through what bears one of these names. */
export const trustedTypes = (names: readonly string[]): string =>
  `require-trusted-types-for 'script'; trusted-types ${names.join(' ')}`;

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

/** Stands in every page of a build, and in the headers too. All of it may stand in a page. */
export const contentSecurityPolicy = [
  ...Object.entries(directives).map(([name, value]) => `${name} ${value}`),
  // src/loading/trusted-scripts.ts
  trustedTypes(['default']),
].join('; ');

/** The headers that a server of the built page should send. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};
