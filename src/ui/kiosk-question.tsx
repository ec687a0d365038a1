import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  readonly secondsLeft: number;
  /** For those who press without a touch: a screen reader. */
  readonly onGoOn: () => void;
};

/** Asks whether somebody is still there. Any touch says so: it is heard before the page hears of it. */
export const KioskQuestion = ({ language, secondsLeft, onGoOn }: Props): ReactNode => (
  <ModalOverlay className="kiosk-veil" isOpen={true} isKeyboardDismissDisabled={true}>
    <Modal className="kiosk-question">
      <Dialog className="kiosk-question-slip" role="alertdialog">
        <Heading slot="title" className="kiosk-asked">
          {message(language, 'kioskThere')}
        </Heading>
        <p>{message(language, 'kioskThereHow', { seconds: secondsLeft })}</p>
        <Button className="kiosk-button" onPress={onGoOn}>
          {message(language, 'kioskGoOn')}
        </Button>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
