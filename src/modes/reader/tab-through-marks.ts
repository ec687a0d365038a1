import type { SceneId } from '../../story/story.ts';

const focusable = 'a[href], button:not(:disabled), summary, input, select, textarea';

const focusablesIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility());

/**
 * Where the Tab key leads between a scene's card, the marks of its picture and the next card: the marks come
 * after the last control of the card, in order of date. Null where the browser's own order holds.
 */
export const nextByTab = <Stop>(
  from: Stop,
  isBack: boolean,
  {
    card,
    marks,
    after,
  }: {
    readonly card: readonly Stop[];
    readonly marks: readonly Stop[];
    readonly after: Stop | null;
  },
): Stop | null => {
  if (marks.length === 0) return null;
  const index = marks.indexOf(from);
  if (index < 0) {
    if (!isBack && from === card.at(-1)) return marks[0] ?? null;
    return isBack && from === after ? (marks.at(-1) ?? null) : null;
  }
  const next = marks[index + (isBack ? -1 : 1)];
  return next ?? (isBack ? (card.at(-1) ?? null) : after);
};

const isPlainTab = (press: KeyboardEvent): boolean =>
  press.key === 'Tab' &&
  !(press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey);

/**
 * Lets the Tab key pass from a scene's card to the marks of its picture and on. Returns the undo.
 * @param sceneShown the scene whose marks stand on the stage.
 */
export const tabThroughMarks = (
  document: Document,
  stage: HTMLElement,
  sceneShown: () => SceneId | null,
): (() => void) => {
  const onKey = (press: KeyboardEvent) => {
    if (!isPlainTab(press)) return;
    const scene = document.getElementById(sceneShown() ?? '');
    const { activeElement } = document;
    if (scene === null || !(activeElement instanceof HTMLElement)) return;
    const marks = [...stage.querySelectorAll<HTMLElement>('button[data-event]:not(:disabled)')];
    if (!scene.contains(activeElement) && !marks.includes(activeElement) && !press.shiftKey) return;
    const all = focusablesIn(document.body).filter((element) => !marks.includes(element));
    const card = all.filter((element) => scene.contains(element));
    const last = card.at(-1);
    const after = last === undefined ? null : (all[all.indexOf(last) + 1] ?? null);
    const next = nextByTab(activeElement, press.shiftKey, { card, marks, after });
    if (next === null) return;
    press.preventDefault();
    next.focus({ preventScroll: marks.includes(next) });
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
};
