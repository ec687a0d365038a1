import { type ReactNode, useId } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { type ThemeChoice, themeChoices } from '../theme/theme.ts';

const words: Readonly<Record<ThemeChoice, MessageKey<never>>> = {
  system: 'themeSystem',
  paper: 'themePaper',
  lamp: 'themeLamp',
};

type Props = {
  readonly language: string;
  readonly choice: ThemeChoice;
  readonly onChoose: (choice: ThemeChoice) => void;
};

/** Paper, lamp, or what the system says. */
export const ThemeControl = ({ language, choice, onChoose }: Props): ReactNode => {
  const name = useId();
  return (
    <fieldset className="theme-control">
      <legend>{message(language, 'theme')}</legend>
      <div>
        {themeChoices.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === choice}
              onChange={() => onChoose(one)}
            />
            {message(language, words[one])}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
