import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  /** The scene where the visitor is, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly hasLargeText: boolean;
  readonly onStep: (way: 'next' | 'previous') => void;
  readonly onLargeText: (isLarge: boolean) => void;
  readonly onStartOver: () => void;
};

/** The day of the picture, while it travels too. */
export const KioskDate = ({
  showDate,
}: {
  readonly showDate: (face: HTMLTimeElement) => () => void;
}): ReactNode => {
  const face = useRef<HTMLTimeElement>(null);
  useEffect(() => (face.current === null ? undefined : showDate(face.current)), [showDate]);
  return (
    <p className="kiosk-date">
      <time ref={face} />
    </p>
  );
};

/** The ways through the story, along the foot of the screen. */
export const KioskControls = ({
  language,
  number,
  count,
  hasLargeText,
  onStep,
  onLargeText,
  onStartOver,
}: Props): ReactNode => (
  <nav className="kiosk-foot" aria-label={message(language, 'kioskControls')}>
    <Button className="kiosk-button" isDisabled={number === 1} onPress={() => onStep('previous')}>
      {message(language, 'kioskPrevious')}
    </Button>
    <p className="kiosk-place">{message(language, 'kioskPlace', { number, count })}</p>
    <Button
      className="kiosk-button kiosk-next"
      isDisabled={number === count}
      onPress={() => onStep('next')}
    >
      {message(language, 'kioskNext')}
    </Button>
    <ToggleButton
      className="kiosk-button kiosk-lesser"
      isSelected={hasLargeText}
      onChange={onLargeText}
    >
      {message(language, 'kioskLetters')}
    </ToggleButton>
    <Button className="kiosk-button kiosk-lesser" onPress={onStartOver}>
      {message(language, 'kioskStartOver')}
    </Button>
  </nav>
);
