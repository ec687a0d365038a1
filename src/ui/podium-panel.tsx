import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { PanelTitle } from './panel-title.tsx';

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
        <PanelTitle language={language} title={title} onClose={onClose} />
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
