import {
  type ComponentProps,
  type ComponentType,
  type ReactNode,
  useEffect,
  useState,
} from 'react';
import type { SettingsPanel } from './settings-panel.tsx';

type PanelProps = ComponentProps<typeof SettingsPanel>;

type Props = PanelProps & {
  /** What gets the focus back. */
  readonly opener: () => HTMLElement | null;
};

/** Loads the panel, and with it the component library, when it is opened for the first time. */
export const SettingsSlip = ({ opener, onClose, ...panel }: Props): ReactNode => {
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null);

  useEffect(() => {
    let isWanted = true;
    import('./settings-panel.tsx').then(
      (part) => isWanted && setPanel(() => part.SettingsPanel),
      (error: unknown) => {
        console.error(error);
        if (isWanted) onClose();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [onClose]);

  const close = () => {
    const { activeElement } = document;
    const isFocusLost =
      activeElement === null ||
      activeElement === document.body ||
      activeElement.closest('.settings') !== null;
    if (isFocusLost) opener()?.focus({ preventScroll: true });
    onClose();
  };

  return Panel === null ? null : <Panel {...panel} onClose={close} />;
};
