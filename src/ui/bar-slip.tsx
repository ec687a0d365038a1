import { type ReactNode, useRef } from 'react';
import { useOverlay } from 'react-aria/useOverlay';
import { Dialog } from 'react-aria-components/Dialog';
import { PanelTitle } from './panel-title.tsx';
import { useRootMark } from './use-root-mark.ts';

type Props = {
  readonly language: string;
  readonly title: string;
  /** On a narrow screen: at its foot, with the picture in sight, or from the bar downwards. */
  readonly size?: 'low' | 'tall';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A panel that hangs where the menu was. It is no modal dialog, so that picture and text stay in sight; Escape, a press
 * elsewhere and the focus elsewhere close it.
 */
export const BarSlip = ({ language, title, size = 'low', onClose, children }: Props): ReactNode => {
  const slip = useRef<HTMLDivElement>(null);
  useRootMark('barSlip');
  const { overlayProps } = useOverlay(
    { isOpen: true, isDismissable: true, shouldCloseOnBlur: true, onClose },
    slip,
  );
  return (
    <div {...overlayProps} ref={slip} className="bar-slip" data-size={size} data-scrolls="">
      <Dialog className="bar-slip-dialog">
        <PanelTitle language={language} title={title} onClose={onClose} />
        {children}
      </Dialog>
    </div>
  );
};
