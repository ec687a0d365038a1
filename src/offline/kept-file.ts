/** A file of the site that the worker answers for. */
export type KeptFile = {
  /** Below the site's root, with slashes. */
  readonly file: string;
  /** The SHA-256 of its content, as base64. */
  readonly hash: string;
  /** When it is first kept: always; unless the reader saves data, who keeps it when it is used; only when it is used. */
  readonly keep: 'always' | 'unless-saving' | 'when-used';
};

/** What a page tells the worker. */
export type Order =
  /** A page of this build has come without a worker, and wants to be under control. */
  | { readonly kind: 'control'; readonly build: string }
  /** A page under control is at rest: what is not there any longer may be fetched. */
  | { readonly kind: 'complete' }
  /** The page is about to be loaded anew, with what is waiting. */
  | { readonly kind: 'take-over' };
