import { type ReactNode, useEffect, useRef } from 'react';
import { type Axis, dayAt } from '../timeline/axis.ts';
import type { Position } from '../timeline/frame.ts';
import { heightOfDay, letteredYears } from './axis-measures.ts';

export type AxisChapter = { readonly number: number; readonly title: string };

type Props = {
  readonly axis: Axis;
  readonly chapters: readonly AxisChapter[];
  readonly showPosition: (show: (position: Position) => void) => () => void;
};

/** The height of both drawings; their width is the length of the axis. They are stretched to their rows. */
const height = 100;

/** The bar of a scene without events, as a share of the row: the scene is still there. */
const leastBar = 0.16;

const heightAt = (day: number): number => height * (1 - heightOfDay(day));

const pointsOf = (clock: Axis['clock']): string =>
  clock.map(({ position, day }) => `${position.toFixed(2)},${heightAt(day).toFixed(1)}`).join(' ');

/** One bar a scene, where it rests: the more events it tells, the higher. */
const barsOf = ({ rests, arrivals }: Axis): string => {
  const told = rests.map(
    (_, index) => arrivals.filter((at) => at >= index && at < index + 1).length,
  );
  const most = Math.max(1, ...told);
  return rests
    .map((rest, index) => {
      const share = leastBar + ((1 - leastBar) * (told[index] ?? 0)) / most;
      return `M${rest} ${height}V${(height * (1 - share)).toFixed(1)}`;
    })
    .join('');
};

const percent = (share: number): string => `${100 * share}%`;

/** What a title says after its colon is left out where there is no room for all of it. */
const ChapterTitle = ({ title }: { readonly title: string }): ReactNode => {
  const colon = title.indexOf(':');
  const rest = colon < 0 ? '' : title.slice(colon);
  return (
    <span className="axis-chapter-words">
      <span>{colon < 0 ? title : title.slice(0, colon)}</span>
      {rest === '' ? null : <span>{rest}</span>}
    </span>
  );
};

/** Chapters, scenes, events and the calendar along the line, and where the picture is. */
export const AxisDrawing = ({ axis, chapters, showPosition }: Props): ReactNode => {
  const place = useRef<HTMLDivElement>(null);
  const coming = useRef<HTMLDivElement>(null);
  const knob = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      showPosition((position) => {
        const share = Math.min(1, position / axis.length);
        const down = 1 - heightOfDay(dayAt(axis.clock, position));
        place.current?.style.setProperty('translate', percent(share));
        knob.current?.style.setProperty('translate', `${percent(share)} ${percent(down)}`);
        coming.current?.style.setProperty('scale', `${1 - share} 1`);
      }),
    [axis, showPosition],
  );
  const box = {
    viewBox: `0 0 ${axis.length} ${height}`,
    preserveAspectRatio: 'none',
  } as const;
  return (
    <div className="axis-drawing" aria-hidden="true">
      {axis.chapters.map(({ begin, end }, index) =>
        end > begin ? (
          <span
            key={begin}
            className="axis-chapter"
            style={{
              insetInlineStart: percent(begin / axis.length),
              inlineSize: percent((end - begin) / axis.length),
            }}
          >
            <span className="axis-chapter-title">
              <span className="axis-chapter-number">{chapters[index]?.number}</span>
              <ChapterTitle title={chapters[index]?.title ?? ''} />
            </span>
          </span>
        ) : null,
      )}
      <svg className="axis-scenes" aria-hidden="true" focusable="false" {...box}>
        <path d={barsOf(axis)} />
      </svg>
      <svg className="axis-calendar" aria-hidden="true" focusable="false" {...box}>
        <polyline points={pointsOf(axis.clock)} />
        {axis.rewinds.map(({ begin, end }) => (
          <polyline
            key={begin}
            className="axis-rewind"
            points={pointsOf(axis.clock.filter((at) => at.position >= begin && at.position <= end))}
          />
        ))}
      </svg>
      <div className="axis-coming" ref={coming} />
      {letteredYears(axis).map(({ position, year, way, isHigh }) => (
        <span
          key={position}
          className={`axis-year ${way === 'back' || isHigh ? 'axis-year-below' : ''} axis-year-${way}`}
          style={
            way === 'back'
              ? { insetInlineEnd: percent(1 - position / axis.length) }
              : { insetInlineStart: percent(position / axis.length) }
          }
        >
          {year}
        </span>
      ))}
      <div className="axis-place" ref={place} />
      <div className="axis-calendar" ref={knob}>
        <div className="axis-knob" />
      </div>
    </div>
  );
};
