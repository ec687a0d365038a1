import type { ReactNode } from 'react';

type Hatching = 'falling' | 'rising';

/** A piece of the map, as whoever draws the map draws it: 48 by 20 pixels, a mark from −12 to 12. */
export type Sample =
  | { readonly kind: 'mark'; readonly shape: string }
  | { readonly kind: 'soft-ring' }
  | { readonly kind: 'dotted-circle' }
  | { readonly kind: 'dot' }
  | {
      readonly kind: 'movement';
      readonly stroke: string;
      readonly fill: string;
      readonly width: number;
      readonly dashes: readonly number[];
    }
  | {
      readonly kind: 'band';
      readonly camp: string;
      readonly edge: number;
      readonly hatching: Hatching | null;
    }
  | { readonly kind: 'line'; readonly isContested: boolean; readonly dashes: readonly number[] };

const lineWidth = 2;

const hatches: Readonly<Record<Hatching, string>> = {
  falling: 'M6 2 22 18M14 2 30 18M22 2 38 18M30 2 44 16',
  rising: 'M42 2 26 18M34 2 18 18M26 2 10 18M18 2 4 16',
};

/** Pixels from the border inwards. */
const bandWidth = 9;

const rim = (width: number): string => `M4 2H44V18H${44 - width}V${2 + width}H${4 + width}V18H4Z`;

const drawing = (sample: Sample): ReactNode => {
  switch (sample.kind) {
    case 'mark':
      return (
        <g transform="translate(24 10) scale(0.55)">
          <circle className="key-ring" r="16.5" />
          <path className="key-shape" d={sample.shape} transform="scale(0.85)" />
        </g>
      );
    case 'soft-ring':
      return <circle className="key-ring key-soft" cx="24" cy="10" r="7" />;
    case 'dotted-circle':
      return <circle className="key-precision" cx="24" cy="10" r="8" />;
    case 'dot':
      return <circle className="key-dot" cx="24" cy="10" r="3" />;
    case 'movement':
      return (
        <>
          <path
            className="key-shaft"
            d={sample.stroke}
            strokeWidth={sample.width}
            strokeDasharray={sample.dashes.join(' ')}
          />
          <path className="key-head" d={sample.fill} />
        </>
      );
    case 'band':
      return (
        <g data-camp={sample.camp}>
          <path className="key-land" d="M4 2H44V18H4Z" />
          {sample.hatching !== null && <path className="key-hatch" d={hatches[sample.hatching]} />}
          <path className="key-wash" d="M4 2H44V18H4ZM13 11V18H35V11Z" />
          <path className="key-rim" d={rim(bandWidth * sample.edge)} />
          <path className="key-border" d="M4 18V2H44V18" />
        </g>
      );
    case 'line':
      return (
        <path
          className={sample.isContested ? 'key-border key-contested' : 'key-border'}
          d="M3 10H45"
          strokeWidth={lineWidth}
          strokeDasharray={sample.dashes.map((length) => length * lineWidth).join(' ')}
        />
      );
  }
};

/** Says nothing by itself: its words stand beside it. */
export const SampleDrawing = ({ sample }: { readonly sample: Sample }): ReactNode => (
  <svg className="key-sample" viewBox="0 0 48 20" aria-hidden="true">
    {drawing(sample)}
  </svg>
);
