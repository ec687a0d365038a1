import { type ReactNode, useMemo, useRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { useFocusRing } from 'react-aria/useFocusRing';
import { useSlider, useSliderThumb } from 'react-aria/useSlider';
import { useSliderState } from 'react-stately/useSliderState';
import { days } from '../atlas/atlas-view.ts';
import { message } from '../i18n/message.ts';
import { dayNumber } from '../story/days.ts';
import type { DayNumber } from '../story/story.ts';
import { Chevron } from './chevron.tsx';

type Props = {
  readonly language: string;
  readonly day: DayNumber;
  /** The day in words. */
  readonly told: string;
  /** The first days of the story's events, ascending. */
  readonly begins: readonly DayNumber[];
  readonly onDay: (day: DayNumber) => void;
};

/** The height of the drawing; its width is the days. It is stretched to its row. */
const height = 100;

/** Days by which PageUp and PageDown move. */
const month = 30;

/** Days that one bar counts. */
const week = 7;

const years = [1953, 1954, 1955, 1956, 1957].map((year) => ({
  year,
  day: dayNumber(`${year}-01-01`),
}));

const length = days.last - days.first;

const percent = (day: number): string => `${(100 * (day - days.first)) / length}%`;

/** One bar a week: the more events begin in it, the higher. */
const barsOf = (begins: readonly DayNumber[]): string => {
  const counts = new Map<number, number>();
  for (const day of begins) {
    if (day < days.first || day > days.last) continue;
    const at = Math.floor((day - days.first) / week);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .map(([at, count]) => `M${(at + 0.5) * week} ${height}v${(-height * count) / most}`)
    .join('');
};

/** The day that a key leads to; null where the key is not the slider's. */
const dayByKey = (key: string, day: number): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1;
    case 'PageUp':
      return day + month;
    case 'PageDown':
      return day - month;
    case 'Home':
      return days.first;
    case 'End':
      return days.last;
    default:
      return null;
  }
};

/** The five years, laid out by date: a slider of days, and steps from event to event. */
export const AtlasDays = ({ language, day, told, begins, onDay }: Props): ReactNode => {
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const go = (to: number) =>
    onDay(Math.max(days.first, Math.min(days.last, Math.round(to))) as DayNumber);
  const state = useSliderState({
    value: [day],
    minValue: days.first,
    maxValue: days.last,
    step: 1,
    numberFormatter: useMemo(() => new Intl.NumberFormat(language), [language]),
    onChange: ([value = day]) => go(value),
  });
  const label = message(language, 'atlasDay');
  const { groupProps, trackProps } = useSlider({ 'aria-label': label }, state, track);
  const { inputProps } = useSliderThumb(
    { index: 0, trackRef: track, inputRef: input, 'aria-label': label },
    state,
  );
  const { focusProps, isFocusVisible } = useFocusRing();
  const previous = begins.findLast((begin) => begin < day && begin >= days.first);
  const next = begins.find((begin) => begin > day && begin <= days.last);
  const step = (to: DayNumber | undefined, way: 'previous' | 'next') => (
    <button
      type="button"
      className="axis-step"
      aria-label={message(language, way === 'next' ? 'atlasNextEvent' : 'atlasPreviousEvent')}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
    >
      <Chevron way={way} />
    </button>
  );
  const bars = useMemo(() => barsOf(begins), [begins]);
  return (
    <section id="atlas-days" aria-label={message(language, 'atlasDays')}>
      {step(previous, 'previous')}
      <div className="axis" {...groupProps}>
        <div
          className="axis-track"
          data-focus-visible={isFocusVisible ? '' : undefined}
          ref={track}
          {...trackProps}
        >
          <div className="axis-drawing" aria-hidden="true">
            <svg
              className="axis-scenes atlas-bars"
              aria-hidden="true"
              focusable="false"
              viewBox={`0 0 ${length} ${height}`}
              preserveAspectRatio="none"
            >
              <path d={bars} />
            </svg>
            {years.map(({ year, day: first }) => (
              <span
                key={year}
                className="axis-chapter atlas-year"
                style={{ insetInlineStart: percent(first) }}
              >
                {year}
              </span>
            ))}
            <div className="axis-place" style={{ insetInlineStart: percent(day) }} />
          </div>
          <input
            {...mergeProps(inputProps, focusProps)}
            type="range"
            ref={input}
            className="axis-input"
            aria-valuetext={told}
            onKeyDown={(press) => {
              const to = dayByKey(press.key, day);
              if (to === null || press.ctrlKey || press.altKey || press.metaKey) return;
              press.preventDefault();
              // The track would take the arrows for a drag.
              press.stopPropagation();
              go(to);
            }}
          />
        </div>
      </div>
      {step(next, 'next')}
    </section>
  );
};
