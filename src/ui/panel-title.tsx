import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Heading';
import { message } from '../i18n/message.ts';

type Props = {
  readonly language: string;
  readonly title: string;
  readonly onClose: () => void;
};

/** What a panel is called, and the button that closes it. */
export const PanelTitle = ({ language, title, onClose }: Props): ReactNode => (
  <div className="panel-title">
    <Heading slot="title">{title}</Heading>
    <Button slot={null} className="bar-control" onPress={onClose}>
      {message(language, 'close')}
    </Button>
  </div>
);
