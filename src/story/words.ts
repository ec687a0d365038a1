import type {
  ChapterId,
  Confidence,
  DateRecord,
  EventId,
  RouteId,
  SceneId,
  SourceId,
} from './story.ts';

/** The only inline elements that a text may hold. Links lead to the story's own records or to the web. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | {
      readonly type: 'link';
      readonly to:
        | {
            readonly kind: 'place' | 'person' | 'event' | 'scene' | 'source' | 'term';
            readonly id: string;
          }
        | { readonly kind: 'web'; readonly url: string };
      readonly children: readonly Inline[];
    };

/** The only blocks that a text may hold. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    };

export type SourceReference = {
  readonly id: SourceId;
  /** Where in the source, as CSL names it: a paragraph number here. */
  readonly paragraph: number | null;
};

/** A work of the bibliography, ready to print. */
export type SourceWords = {
  readonly id: SourceId;
  /** Author and year, as cited in running text. */
  readonly short: string;
  /** The whole reference as plain text, with the title of the work apart so that it can be set in italics. */
  readonly full: { readonly before: string; readonly title: string; readonly after: string };
  readonly url: string | null;
};

export type EventWords = {
  readonly id: EventId;
  readonly title: string;
  readonly summary: string;
  /** What a reader should know about how sure this is; null where there is nothing to say. */
  readonly note: string | null;
  readonly date: DateRecord;
  readonly people: readonly string[];
  /** How sure date and fact are. */
  readonly confidence: Confidence;
  readonly sources: readonly SourceReference[];
};

export type RouteWords = {
  readonly id: RouteId;
  readonly title: string;
  readonly summary: string;
  readonly note: string | null;
  readonly date: DateRecord;
  readonly sources: readonly SourceReference[];
};

export type SceneWords = {
  readonly id: SceneId;
  readonly heading: string;
  readonly date: DateRecord;
  /** The one sentence to keep. */
  readonly line: string;
  readonly body: readonly Block[];
  readonly events: readonly EventWords[];
  readonly routes: readonly RouteWords[];
};

export type ChapterWords = {
  readonly id: ChapterId;
  /** 1-based. */
  readonly number: number;
  readonly title: string;
  readonly date: DateRecord;
  readonly intro: readonly Block[];
  readonly scenes: readonly SceneWords[];
};

/** What the records say of every event, for cards that open after the page has been printed. */
export type RecordWords = {
  readonly language: string;
  /** In the order of their dates. */
  readonly events: readonly (EventWords & {
    /** The name of its place on its day. */
    readonly place: string;
  })[];
  readonly sources: readonly SourceWords[];
};

/** A word that readers may not know, explained where it stands. */
export type TermWords = {
  readonly id: string;
  readonly term: string;
  readonly body: readonly Block[];
};

/** All the text of the story in one language: what the page prints before any script runs. */
export type Words = {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly intro: readonly Block[];
  readonly chapters: readonly ChapterWords[];
  /** In alphabetical order of the terms. */
  readonly glossary: readonly TermWords[];
  readonly sources: readonly SourceWords[];
};
