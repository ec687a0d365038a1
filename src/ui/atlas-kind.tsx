import { createContext, type ReactNode, useContext } from 'react';
import type { Category } from '../story/story.ts';

/** The outline of each kind's mark, in a square from −12 to 12, as the map draws it. */
export type KindShapes = Readonly<Record<Category, string>>;

export const KindShapesContext = createContext<KindShapes | null>(null);

/** The mark of a kind of event, as it stands on the map. */
export const KindMark = ({ category }: { readonly category: Category }): ReactNode => {
  const shapes = useContext(KindShapesContext);
  return (
    <svg className="kind-mark" viewBox="-18 -18 36 36" aria-hidden="true" focusable="false">
      <circle r="16" />
      <path d={shapes?.[category]} transform="scale(0.85)" />
    </svg>
  );
};
