/** What says how the bytes were sent, which is over when they have been read. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding'];

const hashOf = async (bytes: ArrayBuffer): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
};

/**
 * Reads an answer to its end. Resolves to the same answer, whole and not redirected; to null where its content is not
 * what `hash` (SHA-256 as base64) says, or cannot be read.
 */
export const verified = async (response: Response, hash: string): Promise<Response | null> => {
  try {
    const bytes = await response.arrayBuffer();
    if ((await hashOf(bytes)) !== hash) return null;
    const headers = new Headers(response.headers);
    for (const name of ofTheWay) headers.delete(name);
    return new Response(bytes, { headers });
  } catch {
    return null;
  }
};
