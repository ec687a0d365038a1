import { createServer } from 'node:net';

/**
 * The TCP port that `PORT` asks for, or `fallback` where it is unset or empty.
 * Throws a sentence for the user where it is not a whole number from 1 to 65535.
 */
export const portFrom = (value: string | undefined, fallback: number): number => {
  if (value === undefined || value.trim() === '') {
    return fallback;
  }
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (!(port >= 1 && port <= 65535)) {
    throw new Error(
      `PORT is “${value}”, but must be a whole number from 1 to 65535, for example: PORT=4174 npm start`,
    );
  }
  return port;
};

const listen = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/** A port of 127.0.0.1 that nobody uses at this moment. */
export const freePort = (): Promise<number> => listen('127.0.0.1', 0);

/** The error code that keeps us from listening on `port` of this machine, or null where it is free. */
export const portTrouble = async (port: number): Promise<string | null> => {
  // A browser may take `localhost` for either address: a stranger on the other one would be shown.
  for (const host of ['127.0.0.1', '::1']) {
    try {
      await listen(host, port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (host === '127.0.0.1' || code === 'EADDRINUSE') {
        return code;
      }
    }
  }
  return null;
};
