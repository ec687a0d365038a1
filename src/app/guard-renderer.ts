import { nothingInSight, type Renderer } from '../timeline/renderer.ts';

/** Asks a renderer until it throws: that is told once, and nothing more is asked of it but to go. */
export const guardRenderer = (renderer: Renderer, onFault: (error: unknown) => void): Renderer => {
  let isBroken = false;

  const ask = <Answer>(question: () => Answer, otherwise: Answer): Answer => {
    if (isBroken) return otherwise;
    try {
      return question();
    } catch (error) {
      isBroken = true;
      onFault(error);
      return otherwise;
    }
  };

  return {
    ...renderer,
    draw: (frame) => ask(() => renderer.draw(frame), undefined),
    resize: (viewport) => ask(() => renderer.resize(viewport), undefined),
    drawn: () => ask(renderer.drawn, null),
    inSight: () => ask(renderer.inSight, nothingInSight),
    remove: () => {
      try {
        renderer.remove();
      } catch (error) {
        console.warn(error);
      }
    },
  };
};
