import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel over the whole page while somebody presents. Escape and a press beside it close it. */
export const PodiumPanel = ({ language, title, onClose, children }: Props): ReactNode => (
  <ModalOverlay
    className="podium-veil"
    isOpen={true}
    isDismissable={true}
    onOpenChange={(isOpen) => isOpen || onClose()}
  >
    <Modal className="podium-panel">
      <Dialog className="podium-dialog">
        <div className="podium-title">
          <Heading slot="title">{title}</Heading>
          <Button slot={null} className="bar-control" onPress={onClose}>
            {message(language, 'close')}
          </Button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
