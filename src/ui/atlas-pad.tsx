import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';

type Props = {
  readonly language: string;
  /** Moves what is shown by so many steps rightwards and downwards. */
  readonly onPan: (right: number, down: number) => void;
  readonly onZoom: (steps: number) => void;
  /** Null where the map looks straight down and north is up. */
  readonly onLevel: (() => void) | null;
};

const arrows = [
  ['up', 'atlasUp', 0, -1, 'M-6 3 0-3 6 3'],
  ['left', 'atlasLeft', -1, 0, 'M3-6-3 0 3 6'],
  ['right', 'atlasRight', 1, 0, 'M-3-6 3 0-3 6'],
  ['down', 'atlasDown', 0, 1, 'M-6-3 0 3 6-3'],
] as const satisfies readonly (readonly [string, MessageKey<never>, number, number, string])[];

const Drawing = ({ d }: { readonly d: string }): ReactNode => (
  <svg viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
    <path d={d} />
  </svg>
);

/** The map by single presses, for whoever does not drag: WCAG 2.2, 2.5.7. */
export const AtlasPad = ({ language, onPan, onZoom, onLevel }: Props): ReactNode => (
  <Group id="atlas-pad" role="region" aria-label={message(language, 'atlasMove')}>
    {arrows.map(([way, name, right, down, d]) => (
      <Button
        key={way}
        className={`atlas-pad-button atlas-pad-${way}`}
        aria-label={message(language, name)}
        onPress={() => onPan(right, down)}
      >
        <Drawing d={d} />
      </Button>
    ))}
    <Button
      className="atlas-pad-button atlas-pad-in"
      aria-label={message(language, 'atlasZoomIn')}
      onPress={() => onZoom(1)}
    >
      <Drawing d="M-6 0H6M0-6V6" />
    </Button>
    <Button
      className="atlas-pad-button atlas-pad-out"
      aria-label={message(language, 'atlasZoomOut')}
      onPress={() => onZoom(-1)}
    >
      <Drawing d="M-6 0H6" />
    </Button>
    {onLevel !== null && (
      <Button
        className="atlas-pad-button atlas-pad-level"
        aria-label={message(language, 'atlasLevel')}
        onPress={onLevel}
      >
        <Drawing d="M0-8 4 6 0 3-4 6Z" />
      </Button>
    )}
  </Group>
);
