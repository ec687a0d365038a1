import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { BarSlip } from './bar-slip.tsx';

/** Something of the story that has an address. */
export type ShareLink = {
  readonly what: MessageKey<never>;
  /** What it is called, for whoever gets it. */
  readonly title: string;
  readonly address: string;
};

export type Sharing = {
  /** Resolves to whether the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens the system's own sheet; null where there is none. */
  readonly share: ((link: ShareLink) => void) | null;
};

type Props = Sharing & {
  readonly language: string;
  readonly links: readonly ShareLink[];
  readonly onClose: () => void;
};

const Link = ({
  language,
  link,
  copy,
  share,
}: Omit<Props, 'links' | 'onClose'> & { readonly link: ShareLink }): ReactNode => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<MessageKey<never> | null>(null);
  const onCopy = async () => {
    const isCopied = await copy(link.address);
    if (!isCopied) field.current?.select();
    setTold(isCopied ? 'copied' : 'copyByHand');
  };
  return (
    <section className="share-link" aria-labelledby={`${id}-what`}>
      <h3 id={`${id}-what`}>{message(language, link.what)}</h3>
      <p>{link.title}</p>
      <input
        ref={field}
        type="text"
        readOnly={true}
        value={link.address}
        aria-labelledby={`${id}-what`}
        onFocus={({ target }) => target.select()}
      />
      <p className="share-ways">
        <Button slot={null} className="outlined-button" onPress={() => void onCopy()}>
          {message(language, 'shareCopy')}
        </Button>
        {share !== null && (
          <Button slot={null} className="outlined-button" onPress={() => share(link)}>
            {message(language, 'shareSend')}
          </Button>
        )}
        <span role="status">{told !== null && message(language, told)}</span>
      </p>
    </section>
  );
};

/** The addresses of what is on the page, to copy or to hand to the system's own sheet. */
export const SharePanel = ({ language, links, onClose, ...sharing }: Props): ReactNode => (
  <BarSlip language={language} title={message(language, 'share')} onClose={onClose}>
    {links.map((link) => (
      <Link key={link.what} language={language} link={link} {...sharing} />
    ))}
  </BarSlip>
);
