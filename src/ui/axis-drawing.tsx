import { type ReactNode, useEffect, useRef } from 'react';
import type { Axis } from '../timeline/axis.ts';
import type { Position } from '../timeline/frame.ts';

type Props = {
  readonly axis: Axis;
  readonly showPosition: (show: (position: Position) => void) => () => void;
};

/** The drawing's own height; its width is the length of the axis. Both are stretched to the track. */
const height = 100;

/** Years are lettered no nearer to each other than this, in lengths of the line. */
const leastApart = 0.043;

/** The earliest day on the calendar's line; what lies before it is drawn on the floor. */
const floorYear = 1953;
const years = 5.2;
const daysAYear = 365.25;
const epochYear = 1970;

const heightOfDay = (day: number): number => {
  const year = day / daysAYear + epochYear;
  const share = Math.max(0, Math.min(1, (year - floorYear) / years));
  return height * (0.96 - 0.62 * share);
};

const lineOf = (axis: Axis): string =>
  axis.clock
    .map(({ position, day }) => `${position.toFixed(2)},${heightOfDay(day).toFixed(1)}`)
    .join(' ');

const ticksOf = (positions: readonly number[], top: number, bottom: number): string =>
  positions.map((position) => `M${position.toFixed(2)} ${top}V${bottom}`).join('');

const lettered = ({ years: all, length }: Axis): Axis['years'] =>
  all.reduce<Axis['years'][number][]>((kept, next) => {
    const last = kept.at(-1);
    if (last === undefined || next.position - last.position >= leastApart * length) kept.push(next);
    return kept;
  }, []);

const percent = (position: number, axis: Axis): string => `${(100 * position) / axis.length}%`;

/** Chapters, scenes, events and the calendar along the line, and where the picture is. */
export const AxisDrawing = ({ axis, showPosition }: Props): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  const told = useRef<SVGRectElement>(null);
  useEffect(
    () =>
      showPosition((position) => {
        const share = Math.min(1, position / axis.length);
        place.current?.style.setProperty('inset-inline-start', `${100 * share}%`);
        told.current?.setAttribute('width', String(share * axis.length));
      }),
    [axis, showPosition],
  );
  return (
    <div className="axis-drawing" aria-hidden="true">
      <svg
        viewBox={`0 0 ${axis.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {axis.rewinds.map(({ begin, end }) => (
          <rect
            key={begin}
            className="axis-rewind"
            x={begin}
            y="0"
            width={end - begin}
            height={height}
          />
        ))}
        <rect ref={told} className="axis-told-part" x="0" y="0" width="0" height={height} />
        <path className="axis-events" d={ticksOf(axis.arrivals, 80, height)} />
        <path
          className="axis-chapters"
          d={ticksOf(
            axis.chapters.map(({ begin }) => begin),
            0,
            height,
          )}
        />
        <polyline className="axis-clock" points={lineOf(axis)} />
      </svg>
      {lettered(axis).map(({ position, year }) => (
        <span
          key={position}
          className="axis-year"
          style={{ insetInlineStart: percent(position, axis) }}
        >
          {year}
        </span>
      ))}
      <div className="axis-place" ref={place} />
    </div>
  );
};
