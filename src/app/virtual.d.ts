/** The compiled story, made by the build: scripts/prerender/story-plugin.ts. */
declare module 'virtual:thaw/story' {
  export const story: import('../story/story.ts').Story;
}

interface Window {
  /** The documented interface: docs/embedding.md. There once the story has been loaded. */
  thaw?: import('./embedding.ts').Thaw;
}
