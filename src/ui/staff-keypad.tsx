import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  /** What to say of codes that were wrong; empty where there were none. */
  readonly said: string;
  /** Whether no code is taken now. */
  readonly isPaused: boolean;
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
const longest = 8;

/** Asks for the code of staff, by buttons: no keyboard comes up. */
export const StaffKeypad = ({ language, said, isPaused, onCode, onClose }: Props): ReactNode => {
  const [typed, setTyped] = useState('');
  const enter = () => {
    setTyped('');
    onCode(typed);
  };
  return (
    <ModalOverlay className="kiosk-veil" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="kiosk-question-slip staff-keypad">
          <Heading slot="title">{message(language, 'staffCode')}</Heading>
          <p role="status">
            <span className="visually-hidden">
              {message(language, 'staffTyped', { count: typed.length })}
            </span>
            <span className="staff-typed" aria-hidden="true">
              {'•'.repeat(typed.length)}
            </span>
            <span className="staff-said">{said}</span>
          </p>
          <div className="staff-digits">
            {digits.map((digit) => (
              <Button
                key={digit}
                className="kiosk-button"
                isDisabled={isPaused}
                onPress={() => setTyped((before) => (before + digit).slice(0, longest))}
              >
                {digit}
              </Button>
            ))}
            <Button className="kiosk-button" onPress={() => setTyped(typed.slice(0, -1))}>
              {message(language, 'staffDelete')}
            </Button>
            <Button className="kiosk-button kiosk-next" isDisabled={isPaused} onPress={enter}>
              {message(language, 'staffEnter')}
            </Button>
          </div>
          <Button className="kiosk-button" onPress={onClose}>
            {message(language, 'close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
