/** The compiled story, made by the build: scripts/prerender/story-plugin.ts. */
declare module 'virtual:thaw/story' {
  export const story: import('../story/pack-story.ts').PackedStory;
}

/** What the records say of every event, made by the same: the cards of events load it when one opens. */
declare module 'virtual:thaw/records' {
  export const records: import('../story/words.ts').RecordWords;
}

/** Everyone whom the story names, made by the same: the atlas loads it. */
declare module 'virtual:thaw/people' {
  export const people: readonly import('../story/companion.ts').PersonWords[];
}

/** What a teacher speaks from and asks, made by the same: presenting loads it when it is first asked for. */
declare module 'virtual:thaw/class' {
  type Companion = import('../story/companion.ts').Companion;
  export const notes: Companion['notes'];
  export const classes: Companion['classes'];
  /** How long each scene takes before a class. */
  export const minutes: Readonly<Record<import('../story/story.ts').SceneId, number>>;
}

/** Where the build has published the files of geodata/ground: scripts/prerender/ground-plugin.ts. */
declare module 'virtual:thaw/ground' {
  type Bounds = readonly [west: number, south: number, east: number, north: number];
  /** Address by the file's name. */
  export const files: Readonly<Record<string, string>>;
  export const plans: readonly {
    readonly city: string;
    readonly bounds: Bounds;
    /** Around it, where nothing but land is drawn; null where there is no such place. */
    readonly clear: { readonly land: Bounds | null; readonly water: Bounds | null };
    readonly url: string;
  }[];
  export const reliefs: readonly import('../drawing/relief.ts').Relief[];
}

/** The inks of both themes as custom properties: scripts/prerender/sheets-plugin.ts. */
declare module 'virtual:thaw/themes.css';

/** Where the picture of the first view stands: scripts/prerender/first-picture-sheet.ts. */
declare module 'virtual:thaw/first-picture.css';

interface Window {
  /** The documented interface: docs/embedding.md. There once the story has been loaded. */
  thaw?: import('./embedding.ts').Thaw;
}
