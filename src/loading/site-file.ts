/**
 * Where a file of the site is: where it was named to be, or, in a page that holds the whole site
 * (scripts/single/), the file itself as a `data:` address.
 */
export const siteFile = (address: string): string =>
  document.getElementById(`file:${address}`)?.textContent ?? address;

const isPacked = (address: string): boolean => address.startsWith('data:application/gzip');

/** Opens a file of the site. @throws Error where it cannot be had. */
export const openFile = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.slice(0, 200)} answered ${response.status}`);
  if (response.body === null || !isPacked(address)) return response;
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
};

/**
 * Fetches a script for one who will fetch it again, so that it is in the browser's store or known to be missing.
 * Resolves to an address that anybody can read. @throws Error where it cannot be had.
 */
export const readyScript = async (address: string): Promise<string> => {
  const code = await (await openFile(address)).text();
  return isPacked(address)
    ? `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`
    : address;
};
