/**
 * The address below which the site will stand, with a slash at its end, as THAW_SITE names it; null where
 * it names none.
 * @throws Error naming a value that is no address of a web site.
 */
export const siteAddress = (
  environment: Readonly<Record<string, string | undefined>>,
): string | null => {
  const named = environment['THAW_SITE'];
  if (named === undefined || named === '') return null;
  const address = URL.canParse(named) ? new URL(named) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `THAW_SITE is “${named}”; it must be an address such as https://example.org/thaw/`,
    );
  }
  address.search = '';
  address.hash = '';
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
};

/** How many folders below the site's root a page stands. */
const depthOf = (file: string): number => file.split('/').length - 1;

/** The way from a page to the site's root: `./`, or `../` from a folder. */
export const rootFrom = (file: string): string => '../'.repeat(depthOf(file)) || './';

/** Where a file is found from a page: under the site's address, or relative to the page where that is not known. */
export const addressFrom = (page: string, site: string | null) => {
  const root = site ?? rootFrom(page);
  return (file: string): string => `${root}${file === 'index.html' && site !== null ? '' : file}`;
};
