import type { Inline } from './words.ts';

export type LinkTarget = Extract<Inline, { type: 'link' }>['to'];

type Refusal = { readonly problem: string; readonly remedy: string };

const ownKinds = ['place', 'person', 'event', 'scene', 'source', 'term'] as const;

const isOwnKind = (scheme: string): scheme is (typeof ownKinds)[number] =>
  ownKinds.some((kind) => kind === scheme);

const forms =
  'write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://';

/** A server by its name in plain letters, which cannot pass for another, and nothing before it. */
const webAddress = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?:[/?#]\S*)?$/i;

/** Reads the address of a link: the story's own records, or the web over https. Nothing else passes. */
export const readTarget = (
  address: string,
): { readonly ok: true; readonly to: LinkTarget } | ({ readonly ok: false } & Refusal) => {
  if (address.trim() === '') return { ok: false, problem: 'the link leads nowhere', remedy: forms };
  if (webAddress.test(address)) return { ok: true, to: { kind: 'web', url: address } };
  if (/^https:/i.test(address)) {
    return {
      ok: false,
      problem: 'the address does not name its server as a link may',
      remedy: 'write https://example.org/page: a name of the letters a to z, no port, no blanks',
    };
  }
  const [scheme = '', id = ''] = address.split(/:(.*)/s);
  if (isOwnKind(scheme)) {
    return /^[a-z0-9-]+$/.test(id)
      ? { ok: true, to: { kind: scheme, id } }
      : { ok: false, problem: `"${id}" is not an id`, remedy: forms };
  }
  return /^http:/i.test(address)
    ? {
        ok: false,
        problem: 'the link is not encrypted',
        remedy: 'write https:// instead of http://',
      }
    : {
        ok: false,
        problem: 'the link leads to an address of a kind that is not allowed',
        remedy: forms,
      };
};
