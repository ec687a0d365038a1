import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import { PodiumPanel } from './podium-panel.tsx';

type Props = {
  readonly language: string;
  readonly address: string;
  readonly onClose: () => void;
};

/** Said where the browser lets no window open by itself. */
export const WindowBlocked = ({ language, address, onClose }: Props): ReactNode => (
  <PodiumPanel language={language} title={message(language, 'speakerBlocked')} onClose={onClose}>
    <p>{message(language, 'speakerBlockedHow')}</p>
    <p>
      <a className="podium-link" href={address} target="_blank" rel="noreferrer" onClick={onClose}>
        {message(language, 'speakerOpen')}
      </a>
    </p>
  </PodiumPanel>
);
