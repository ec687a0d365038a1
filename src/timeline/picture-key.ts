import {
  type Category,
  categories,
  type RouteKind,
  routeKinds,
  type Story,
} from '../story/story.ts';
import type { Frame } from './frame.ts';

/** One thing that a picture says in drawing, and a key says in words. */
export type StoryKeyItem =
  | { readonly kind: 'mark'; readonly category: Category }
  /** The soft edge of a mark whose date is not certain. */
  | { readonly kind: 'soft-date' }
  /** The dotted circle around a place that is known only to within a distance. */
  | { readonly kind: 'loose-place' }
  /** The quiet dot that an event leaves. */
  | { readonly kind: 'trace' }
  | { readonly kind: 'movement'; readonly route: RouteKind; readonly isDoubtful: boolean }
  /** The bar across the head of a movement that was stopped. */
  | { readonly kind: 'halt' };

/** What the story has drawn in a picture, each once, in the order of a key: marks first, then movements. */
export const keyOf = (
  frame: Pick<Frame, 'events' | 'hidden' | 'past' | 'routes'>,
  story: Pick<Story, 'events' | 'routes'>,
  /** Whether a renderer shows how loosely a place is known: that depends on the scale. */
  showsLoosePlace: boolean,
): readonly StoryKeyItem[] => {
  const shown = new Set(frame.events.filter(({ presence }) => presence > 0).map(({ id }) => id));
  const marked = story.events.filter(
    ({ id, category }) => shown.has(id) && !frame.hidden.includes(category),
  );
  const moving = frame.routes.flatMap(({ id, presence }) => {
    const route = story.routes[id];
    return presence > 0 && route !== undefined ? [route] : [];
  });
  return [
    ...categories
      .filter((category) => marked.some((event) => event.category === category))
      .map((category) => ({ kind: 'mark' as const, category })),
    ...(marked.some(({ date }) => !date.certain) ? [{ kind: 'soft-date' as const }] : []),
    ...(showsLoosePlace ? [{ kind: 'loose-place' as const }] : []),
    ...(frame.past > 0 ? [{ kind: 'trace' as const }] : []),
    ...routeKinds.flatMap((kind) =>
      [false, true]
        .filter((isDoubtful) =>
          moving.some(
            (route) => route.kind === kind && (route.confidence === 'low') === isDoubtful,
          ),
        )
        .map((isDoubtful) => ({ kind: 'movement' as const, route: kind, isDoubtful })),
    ),
    ...(moving.some(({ halted }) => halted) ? [{ kind: 'halt' as const }] : []),
  ];
};

/** Everything that pictures of a story may say. */
export const wholeStoryKey: readonly StoryKeyItem[] = [
  ...categories.map((category) => ({ kind: 'mark' as const, category })),
  { kind: 'soft-date' },
  { kind: 'loose-place' },
  { kind: 'trace' },
  ...routeKinds.map((route) => ({ kind: 'movement' as const, route, isDoubtful: false })),
  { kind: 'movement', route: 'troops', isDoubtful: true },
  { kind: 'halt' },
];
