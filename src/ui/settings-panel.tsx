import { type ReactNode, useId, useRef } from 'react';
import { useOverlay } from 'react-aria/useOverlay';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { type MessageKey, message } from '../i18n/messages.ts';
import {
  atFirst,
  choicesOf,
  type SettingName,
  type Settings,
  settingNames,
} from '../settings/settings.ts';
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
            {message(language, (choices as Readonly<Record<string, MessageKey>>)[choice] ?? legend)}
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

/**
 * All that a reader may set, each change in force at once. It is no modal dialog, so that the picture and the
 * text behind it show what a change does; Escape, a press elsewhere and the focus elsewhere close it.
 */
export const SettingsPanel = ({ onClose, ...setting }: Props): ReactNode => {
  const { language, onSettings } = setting;
  const slip = useRef<HTMLDivElement>(null);
  const { overlayProps } = useOverlay(
    { isOpen: true, isDismissable: true, shouldCloseOnBlur: true, onClose },
    slip,
  );
  return (
    <div {...overlayProps} ref={slip} className="settings" data-scrolls="">
      <Dialog className="settings-dialog">
        <div className="settings-title">
          <Heading slot="title">{message(language, 'settings')}</Heading>
          <Button slot={null} className="bar-control" onPress={onClose}>
            {message(language, 'close')}
          </Button>
        </div>
        {settingNames.map((name) => (
          <Setting key={name} name={name} {...setting} />
        ))}
        <Button slot={null} className="settings-reset" onPress={() => onSettings(atFirst)}>
          {message(language, 'settingsReset')}
        </Button>
      </Dialog>
    </div>
  );
};
