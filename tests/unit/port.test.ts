import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort, portFrom, portTrouble } from '../../scripts/port.ts';

describe('portFrom', () => {
  it.each([
    [undefined, 4173],
    ['', 4173],
    [' ', 4173],
    ['1', 1],
    ['8080', 8080],
    [' 8080 ', 8080],
    ['65535', 65535],
  ])('reads %j as %i', (value, port) => {
    expect(portFrom(value, 4173)).toBe(port);
  });

  it.each(['0', '65536', '-1', '80.5', '1e3', '0x50', 'http', '4173a'])('refuses %j', (value) => {
    expect(() => portFrom(value, 4173)).toThrow(`PORT is “${value}”`);
  });
});

describe('a busy port', () => {
  let server: Server | null = null;

  const occupy = (port: number) =>
    new Promise<void>((resolve) => {
      server = createServer().listen(port, '127.0.0.1', resolve);
    });

  const startOn = (port: string) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const child = spawn(
        process.execPath,
        ['node_modules/tsx/dist/cli.mjs', 'scripts/start.ts', '--built'],
        { env: { ...process.env, PORT: port }, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let text = '';
      child.stderr.on('data', (part) => {
        text += part;
      });
      child.once('close', (code) => resolve({ code, text }));
    });

  afterEach(() => {
    server?.close();
    server = null;
  });

  it('is noticed, and a free one is not', async () => {
    const port = await freePort();
    expect(await portTrouble(port)).toBeNull();
    await occupy(port);
    expect(await portTrouble(port)).toBe('EADDRINUSE');
  });

  it('stops `npm start` with a sentence that says what to do', async () => {
    const port = await freePort();
    await occupy(port);
    const { code, text } = await startOn(String(port));
    expect(code).toBe(1);
    expect(text.trim()).toBe(
      `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=4174 npm start`,
    );
  });

  it('that is no port at all does so too', async () => {
    const { code, text } = await startOn('http');
    expect(code).toBe(1);
    expect(text).toMatch(/^PORT is “http”, but must be a whole number from 1 to 65535/);
  });
});
