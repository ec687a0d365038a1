/** As far as it is used here; TypeScript does not know it. */
type TrustedTypes = {
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null },
  ): unknown;
};

const trusted = new Set<string>();
let hasPolicy = false;

/** A script of the site's own origin, or one that the page itself holds (scripts/single/). */
const isOwn = (address: string, { origin, href }: Location): boolean => {
  if (address.startsWith('data:text/javascript')) return true;
  const url = new URL(address, href);
  return url.protocol.startsWith('http') && url.origin === origin && /\.m?js$/.test(url.pathname);
};

/**
 * Trusted Types: text does not become the address of a worker, unless it has been named here, letter by letter. That
 * is asked of the policy `default`, because MapLibre hands its worker's address on as text. Where the browser does
 * not know Trusted Types, nothing is asked.
 * Returns the address. @throws TypeError where it is not one of the site's own scripts.
 */
export const trustScript = (
  address: string,
  scope: { readonly location: Location; readonly trustedTypes?: TrustedTypes } = window,
): string => {
  if (!isOwn(address, scope.location)) {
    throw new TypeError(`${address.slice(0, 200)} is no script of this site`);
  }
  trusted.add(address);
  if (!hasPolicy) {
    scope.trustedTypes?.createPolicy('default', {
      createScriptURL: (asked) => (trusted.has(asked) ? asked : null),
    });
    hasPolicy = true;
  }
  return address;
};
