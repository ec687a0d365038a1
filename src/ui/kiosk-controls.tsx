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
  readonly onAtlas: () => void;
  readonly onStartOver: () => void;
};

/** The day of the picture, while it travels too. */
export const KioskDate = ({
  language,
  showDate,
}: {
  readonly language: string;
  readonly showDate: (face: HTMLTimeElement) => () => void;
}): ReactNode => {
  const face = useRef<HTMLTimeElement>(null);
  useEffect(() => (face.current === null ? undefined : showDate(face.current)), [showDate]);
  return (
    <section className="kiosk-date" aria-label={message(language, 'dateOfPicture')}>
      <time ref={face} />
    </section>
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
  onAtlas,
  onStartOver,
}: Props): ReactNode => (
  // A button that is switched off while it is pressed would hear nothing of the first press after that: another one
  // takes its place.
  <nav className="kiosk-foot" aria-label={message(language, 'kioskControls')}>
    <Button
      key={number === 1 ? 'first' : 'previous'}
      className="kiosk-button"
      isDisabled={number === 1}
      onPress={() => onStep('previous')}
    >
      {message(language, 'kioskPrevious')}
    </Button>
    <p className="kiosk-place">{message(language, 'kioskPlace', { number, count })}</p>
    <Button
      key={number === count ? 'last' : 'next'}
      className="kiosk-button kiosk-next"
      isDisabled={number === count}
      onPress={() => onStep('next')}
    >
      {message(language, 'kioskNext')}
    </Button>
    <Button className="kiosk-button kiosk-atlas-button" onPress={onAtlas}>
      {message(language, 'kioskAtlas')}
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
