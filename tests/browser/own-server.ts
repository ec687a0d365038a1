import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headers } from '../../scripts/prerender/content-security-policy.ts';
import { forever } from '../../scripts/prerender/host-files.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of built sites, of this machine alone, that can be stopped, started again and given another site. */
export type OwnServer = {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** What is served from now on; the folders of the sites are looked through in order. */
  serve(...folders: readonly string[]): void;
  /** Answers before all else where it says so by true. */
  intercept(answer: ((path: string, response: ServerResponse) => boolean) | null): void;
  start(): Promise<void>;
  /** Nothing answers any longer; connections are cut. */
  stop(): Promise<void>;
};

const filesOf = (folder: string) =>
  sirv(folder, {
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      const isForEver = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isForEver ? forever : 'no-cache');
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

export const createOwnServer = (port: number): OwnServer => {
  const asked: string[] = [];
  let answers: readonly ReturnType<typeof filesOf>[] = [];
  let first: ((path: string, response: ServerResponse) => boolean) | null = null;
  const answer: Answer = (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    if (first?.(path, response) === true) return;
    const missing = () => response.writeHead(404, headers).end();
    const next = [...answers]
      .reverse()
      .reduce<() => void>((otherwise, files) => () => files(request, response, otherwise), missing);
    next();
  };
  const server = createServer(answer);
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    serve: (...folders) => {
      answers = folders.map(filesOf);
    },
    intercept: (next) => {
      first = next;
    },
    start: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
