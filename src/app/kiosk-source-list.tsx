import '../ui/kiosk-sources.css';
import type { ReactNode } from 'react';
import { KioskSources } from '../ui/kiosk-sources.tsx';
import type { SourceListProps } from '../ui/source-list.tsx';
import { qrCodeOf } from './qr-code.ts';

/** The sources of an event, for whoever can follow no link. */
export const KioskSourceList = (props: SourceListProps): ReactNode => (
  <KioskSources {...props} codeOf={qrCodeOf} />
);
