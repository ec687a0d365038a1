import { type ReactNode, useMemo, useRef, useState } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { useFocusRing } from 'react-aria/useFocusRing';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useSliderState } from 'react-stately/useSliderState';
import { message } from '../i18n/message.ts';
import type { Axis } from '../timeline/axis.ts';
import type { Position } from '../timeline/frame.ts';
import { type AxisChapter, AxisDrawing } from './axis-drawing.tsx';

type Props = {
  readonly language: string;
  readonly axis: Axis;
  readonly chapters: readonly AxisChapter[];
  /** What is said of each scene: its date, its heading, its number. */
  readonly sceneWords: readonly string[];
  /** Index of the scene that the reader is in. */
  readonly scene: number;
  /** How long there is still to read. */
  readonly left: string;
  /** Brings the story to a position. */
  readonly onGo: (position: Position) => void;
  /** Tells the position, now and whenever it changes, past React. Returns the undo. */
  readonly showPosition: (show: (position: Position) => void) => () => void;
};

/** Positions between two values of the slider, as it is dragged. */
const fineStep = 1 / 128;

/** CSS pixels by which a finger may slip in a tap. */
const tapSlop = 4;

const nearestRest = (axis: Axis, position: number): number =>
  axis.rests.reduce(
    (best, rest, index) =>
      Math.abs(rest - position) < Math.abs((axis.rests[best] ?? 0) - position) ? index : best,
    0,
  );

/** The scene that a key leads to; null where the key is not the slider's. */
const sceneByKey = (key: string, scene: number, { chapters, rests }: Axis): number | null => {
  const firsts = chapters.map(({ begin }) => Number(begin));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(rests.length - 1, scene + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, scene - 1);
    case 'Home':
      return 0;
    case 'End':
      return rests.length - 1;
    case 'PageUp':
      return firsts.find((first) => first > scene) ?? rests.length - 1;
    case 'PageDown':
      return firsts.findLast((first) => first < scene) ?? 0;
    default:
      return null;
  }
};

/**
 * The story's calendar and scroll bar. A drag follows the finger; a tap, and each step of a key, leads to a
 * scene; PageUp and PageDown lead from chapter to chapter. To a screen reader it is a slider of scenes.
 */
export const TimeAxis = ({
  language,
  axis,
  chapters,
  sceneWords,
  scene,
  left,
  onGo,
  showPosition,
}: Props): ReactNode => {
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Where the pointer went down. */
  const pressed = useRef<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const goToScene = (index: number) => {
    const rest = axis.rests[index];
    if (rest !== undefined) onGo(rest);
  };

  const state = useSliderState({
    value: [dragged ?? axis.rests[scene] ?? 0],
    minValue: 0,
    maxValue: axis.length,
    step: fineStep,
    numberFormatter: useMemo(() => new Intl.NumberFormat(language), [language]),
    // Only the pointer comes here: the keys are taken by the input below.
    onChange: ([value = 0]) => {
      pressed.current ??= value;
      setDragged(value);
      onGo(value as Position);
    },
    onChangeEnd: ([value = 0]) => {
      const moved = Math.abs(value - (pressed.current ?? value)) / axis.length;
      pressed.current = null;
      setDragged(null);
      const { width = 0 } = track.current?.getBoundingClientRect() ?? {};
      if (moved * width <= tapSlop) goToScene(nearestRest(axis, value));
    },
  });
  const { groupProps, trackProps } = useSlider(
    { 'aria-label': message(language, 'timeAxis') },
    state,
    track,
  );
  const { inputProps } = useSliderThumb({ index: 0, trackRef: track, inputRef: input }, state);
  // After a tap the slider has the focus, but nobody steers it.
  const { focusProps, isFocusVisible } = useFocusRing();
  const told = dragged === null ? scene : Math.min(axis.rests.length - 1, Math.floor(dragged));

  return (
    <div className="axis" data-dragged={dragged === null ? undefined : ''} {...groupProps}>
      <div
        className="axis-track"
        data-focus-visible={isFocusVisible ? '' : undefined}
        ref={track}
        {...trackProps}
      >
        {useMemo(
          () => (
            <AxisDrawing axis={axis} chapters={chapters} showPosition={showPosition} />
          ),
          [axis, chapters, showPosition],
        )}
        <input
          {...mergeProps(inputProps, focusProps)}
          type="range"
          ref={input}
          className="axis-input"
          min={1}
          max={axis.rests.length}
          step={1}
          value={told + 1}
          aria-valuetext={sceneWords[told]}
          onKeyDown={(press) => {
            const to = sceneByKey(press.key, told, axis);
            if (to === null || press.ctrlKey || press.altKey || press.metaKey) return;
            press.preventDefault();
            // The track would take the arrows for a drag.
            press.stopPropagation();
            goToScene(to);
          }}
          onChange={({ target }) => goToScene(target.valueAsNumber - 1)}
        />
      </div>
      {(dragged !== null || isFocusVisible) && (
        <p className="axis-told" aria-hidden="true">
          {sceneWords[told]}
          <span className="axis-told-left">{left}</span>
        </p>
      )}
    </div>
  );
};
