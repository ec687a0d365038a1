import { describe, expect, it, vi } from 'vitest';
import { guardRenderer } from '../../src/app/guard-renderer.ts';
import type { Frame, Viewport } from '../../src/timeline/frame.ts';
import type { Renderer } from '../../src/timeline/renderer.ts';

const broken = () => {
  throw new Error('on purpose');
};

const rendererWith = (parts: Partial<Renderer>): Renderer => ({
  name: 'still',
  draw: vi.fn(),
  resize: vi.fn(),
  drawn: () => null,
  inSight: () => ({ camps: ['warsaw-pact'], borders: [], loosePlace: true }),
  onSettled: () => () => undefined,
  remove: vi.fn(),
  ...parts,
});

const frame = {} as Frame;

describe('a guarded renderer', () => {
  it('passes all on to the renderer', () => {
    const onFault = vi.fn();
    const renderer = rendererWith({});
    const guarded = guardRenderer(renderer, onFault);
    guarded.draw(frame);
    guarded.resize({} as Viewport);
    guarded.remove();
    expect(renderer.draw).toHaveBeenCalledWith(frame);
    expect(renderer.resize).toHaveBeenCalledOnce();
    expect(renderer.remove).toHaveBeenCalledOnce();
    expect(guarded.inSight().loosePlace).toBe(true);
    expect(onFault).not.toHaveBeenCalled();
  });

  for (const [what, use] of [
    ['draw', (renderer: Renderer) => renderer.draw(frame)],
    ['resize', (renderer: Renderer) => renderer.resize({} as Viewport)],
    ['drawn', (renderer: Renderer) => renderer.drawn()],
    ['inSight', (renderer: Renderer) => renderer.inSight()],
  ] as const) {
    it(`tells once of what ${what} throws, and asks nothing more`, () => {
      const onFault = vi.fn();
      const renderer = rendererWith({ [what]: broken });
      const guarded = guardRenderer(renderer, onFault);
      use(guarded);
      use(guarded);
      expect(onFault).toHaveBeenCalledOnce();
      expect(guarded.drawn()).toBeNull();
      expect(guarded.inSight()).toEqual({ camps: [], borders: [], loosePlace: false });
      guarded.draw(frame);
      if (what !== 'draw') expect(renderer.draw).not.toHaveBeenCalled();
    });
  }

  it('is removed, come what may', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    guardRenderer(rendererWith({ remove: broken }), () => undefined).remove();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
