import type { Spot } from '../../atlas/move-camera.ts';

/** What a key asks of the map. */
export type MapStep =
  | { readonly kind: 'pan'; readonly by: Spot }
  | { readonly kind: 'zoom'; readonly by: number };

/** CSS pixels by which a press of an arrow moves the map, and doublings by which one of + or − zooms. */
export const panStep = 100;
export const zoomStep = 0.5;

const steps: Readonly<Record<string, MapStep>> = {
  ArrowLeft: { kind: 'pan', by: [panStep, 0] },
  ArrowRight: { kind: 'pan', by: [-panStep, 0] },
  ArrowUp: { kind: 'pan', by: [0, panStep] },
  ArrowDown: { kind: 'pan', by: [0, -panStep] },
  '+': { kind: 'zoom', by: zoomStep },
  '=': { kind: 'zoom', by: zoomStep },
  '-': { kind: 'zoom', by: -zoomStep },
  _: { kind: 'zoom', by: -zoomStep },
};

/** The step that a key on the map asks for; null for any other key. */
export const mapStepOf = ({
  key,
  ctrlKey,
  altKey,
  metaKey,
  defaultPrevented,
}: Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'
>): MapStep | null =>
  defaultPrevented || ctrlKey || altKey || metaKey ? null : (steps[key] ?? null);
