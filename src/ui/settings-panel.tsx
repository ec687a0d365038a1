import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import {
  atFirst,
  choicesOf,
  type SettingName,
  type Settings,
  settingNames,
} from '../settings/settings.ts';
import { BarSlip } from './bar-slip.tsx';
import { settingWords } from './setting-words.ts';

type Props = {
  readonly language: string;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onClose: () => void;
};

const Setting = ({
  language,
  name,
  settings,
  onSettings,
}: Omit<Props, 'onClose'> & { readonly name: SettingName }): ReactNode => {
  const id = useId();
  const { name: legend, choices, note } = settingWords[name];
  return (
    <fieldset className="setting" aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend>{message(language, legend)}</legend>
      <div>
        {choicesOf[name].map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === settings[name]}
              onChange={() => onSettings({ ...settings, [name]: choice })}
            />
            {message(
              language,
              (choices as Readonly<Record<string, MessageKey<never>>>)[choice] ?? legend,
            )}
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className="setting-note">
          {message(language, note)}
        </p>
      )}
    </fieldset>
  );
};

/** All that a reader may set, each change in force at once: picture and text, still in sight, show what it does. */
export const SettingsPanel = ({ onClose, ...setting }: Props): ReactNode => {
  const { language, onSettings } = setting;
  return (
    <BarSlip language={language} title={message(language, 'settings')} onClose={onClose}>
      {settingNames.map((name) => (
        <Setting key={name} name={name} {...setting} />
      ))}
      <Button
        slot={null}
        className="outlined-button settings-reset"
        onPress={() => onSettings(atFirst)}
      >
        {message(language, 'settingsReset')}
      </Button>
    </BarSlip>
  );
};
