/** What the build has written: scripts/prerender/service-worker-plugin.ts. */
declare module 'virtual:thaw/kept-files' {
  export const files: readonly import('./kept-file.ts').KeptFile[];
  /** Which build they are of, as the story's page has it. */
  export const build: string;
  /** A page of markup for where none can be had. */
  export const lastPage: string;
}
