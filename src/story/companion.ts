import type { EventId, SceneId } from './story.ts';
import type { Block } from './words.ts';

/** Someone whom the story names. */
export type PersonWords = {
  readonly id: string;
  readonly name: string;
  /** The name in its own language and script. */
  readonly local: { readonly text: string; readonly language: string } | null;
  /** Years; null where they are not certain. */
  readonly born: number | null;
  readonly died: number | null;
  /** Who they were in these years. */
  readonly role: string;
  /** What they had a part in, by the day it began. */
  readonly events: readonly EventId[];
};

/** A point on which accounts differ, or on which the story corrects a common one. */
export type DisputedPoint = {
  readonly id: string;
  readonly heading: string;
  /** How sure we are, in one sentence. */
  readonly verdict: string;
  readonly body: readonly Block[];
};

/** What readers are told of an event, of how sure it is. */
export type EventNote = { readonly event: EventId; readonly note: string };

/** The teacher's page of a chapter. */
export type ClassPage = {
  readonly know: readonly Block[];
  readonly questions: readonly Block[];
  readonly task: readonly Block[];
  readonly terms: readonly Block[];
};

/** What stands beside the story: for presenters, for the class, for those who ask how we know. */
export type Companion = {
  readonly people: readonly PersonWords[];
  readonly disputed: {
    readonly title: string;
    readonly intro: readonly Block[];
    readonly points: readonly DisputedPoint[];
    readonly notes: readonly EventNote[];
  };
  /** What the short cut says at a scene, in place of its whole text. */
  readonly shortCut: Readonly<Record<SceneId, readonly Block[]>>;
  /** What a presenter says to each scene. */
  readonly notes: Readonly<Record<SceneId, readonly Block[]>>;
  /** By the id of the chapter. */
  readonly classes: Readonly<Record<string, ClassPage>>;
};
