import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';

export type Pattern = 'touch' | 'colours' | 'geometry';

const rows = 16;
const columns = 9;
const cells = Array.from({ length: rows * columns }, (_, index) => index);

/** Past React: a finger comes over hundreds of them in a second. */
const light = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => {
  const cell = document.elementFromPoint(clientX, clientY);
  if (cell?.matches('.staff-cell')) cell.setAttribute('data-touched', '');
};

const Touch = ({ language }: { readonly language: string }): ReactNode => (
  <div className="staff-cells" onPointerDown={light} onPointerMove={light}>
    {cells.map((cell) => (
      <span key={cell} className="staff-cell" />
    ))}
    <p className="staff-how">{message(language, 'staffTouchHow')}</p>
  </div>
);

/** Each channel alone, each pair, all of them and none. */
const colours = ['#f00', '#0f0', '#00f', '#0ff', '#f0f', '#ff0', '#fff', '#000'] as const;
const greys = Array.from({ length: 16 }, (_, step) => step * 17);

const Colours = (): ReactNode => (
  <svg viewBox="0 0 16 2" preserveAspectRatio="none" aria-hidden="true">
    {colours.map((colour, index) => (
      <rect key={colour} x={index * 2} width="2" height="1" fill={colour} />
    ))}
    {greys.map((grey, index) => (
      <rect key={grey} x={index} y="1" width="1" height="1" fill={`rgb(${grey} ${grey} ${grey})`} />
    ))}
  </svg>
);

const lines = Array.from({ length: 21 }, (_, index) => index * 5);

const Geometry = (): ReactNode => (
  <>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {lines.map((at) => (
        <path key={at} d={`M${at} 0V100M0 ${at}H100`} />
      ))}
      <path className="staff-edge" d="M0 0H100V100H0ZM0 0 100 100M100 0 0 100" />
    </svg>
    <svg viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="49" />
      <circle r="25" />
      <path className="staff-edge" d="M-5 0H5M0-5V5" />
    </svg>
  </>
);

/** Something on the whole screen to judge it by. */
export const StaffPattern = ({
  pattern,
  language,
}: {
  readonly pattern: Pattern;
  readonly language: string;
}): ReactNode => (
  <div className="staff-pattern" data-pattern={pattern}>
    {pattern === 'touch' && <Touch language={language} />}
    {pattern === 'colours' && <Colours />}
    {pattern === 'geometry' && <Geometry />}
  </div>
);
