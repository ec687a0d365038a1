import { verified } from './verified.ts';

type Wanted = {
  readonly address: string;
  readonly hash: string;
  readonly priority?: RequestPriority;
};

/**
 * Fetches a file of the site from the network: past the browser's own store where what lies there is something else.
 * @throws Error where it cannot be had with this content.
 */
export const fetchFile = async ({
  address,
  hash,
  priority = 'auto',
}: Wanted): Promise<Response> => {
  const attempt = async (cache: RequestCache): Promise<Response | null> => {
    const request = new Request(address, {
      cache,
      priority,
      integrity: `sha256-${hash}`,
      credentials: 'same-origin',
    });
    return verified(await fetch(request), hash);
  };
  const response = (await attempt('default').catch(() => null)) ?? (await attempt('reload'));
  if (response === null) throw new Error(`${address} has another content than this version's`);
  return response;
};
