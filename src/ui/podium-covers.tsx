import { type ReactNode, useEffect, useRef } from 'react';
import { message } from '../i18n/message.ts';

type Props = { readonly language: string };

/** A dark screen: the class looks at whoever speaks. All of it is the button that ends it. */
export const DarkScreen = ({
  language,
  onClose,
}: Props & { readonly onClose: () => void }): ReactNode => (
  <button type="button" className="podium-dark" onClick={onClose}>
    <span className="podium-dark-word">{message(language, 'presentDark')}</span>
  </button>
);

/** The number of a scene while it is typed. */
export const NumberTyped = ({
  language,
  digits,
}: Props & { readonly digits: string }): ReactNode => (
  <p className="podium-number" role="status">
    {message(language, 'presentNumber', { number: digits })}
  </p>
);

/** A quiet word in the corner: whoever presents is to know why no step is seen. */
export const PictureHeld = ({ language }: Props): ReactNode => (
  <p className="podium-number podium-held" role="status">
    {message(language, 'presentHeld')}
  </p>
);

/** Dims all but a circle around the pointer. It says nothing that the picture does not. */
export const Spotlight = (): ReactNode => {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty('--x', `${clientX}px`);
      light.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow, { passive: true });
    window.addEventListener('pointerdown', follow, { passive: true });
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerdown', follow);
    };
  }, []);
  return <div ref={light} className="podium-spotlight" aria-hidden="true" />;
};
