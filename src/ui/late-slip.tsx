import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

type Closable = { readonly onClose: () => void };

type Props<PanelProps extends Closable> = Closable & {
  readonly load: () => Promise<ComponentType<PanelProps>>;
  /** What gets the focus back. */
  readonly opener: () => HTMLElement | null;
  readonly panel: Omit<PanelProps, 'onClose'>;
};

/** Loads a panel, and with it the component library, when it is opened for the first time. */
export const LateSlip = <PanelProps extends Closable>({
  load,
  opener,
  onClose,
  panel,
}: Props<PanelProps>): ReactNode => {
  const [Panel, setPanel] = useState<ComponentType<PanelProps> | null>(null);

  useEffect(() => {
    let isWanted = true;
    load().then(
      (part) => isWanted && setPanel(() => part),
      (error: unknown) => {
        console.error(error);
        if (isWanted) onClose();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, onClose]);

  const close = () => {
    const { activeElement } = document;
    const isFocusLost =
      activeElement === null ||
      activeElement === document.body ||
      activeElement.closest('.bar-slip') !== null;
    if (isFocusLost) opener()?.focus({ preventScroll: true });
    onClose();
  };

  if (Panel === null) return null;
  // What is left out of the panel's properties is given here.
  const properties = { ...panel, onClose: close } as PanelProps;
  return <Panel {...properties} />;
};
