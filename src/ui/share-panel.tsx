import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
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

type LinkProps = Sharing & { readonly language: string; readonly link: ShareLink };

/** Copies an address or hands it on, and says what came of it. */
const ShareWays = ({
  language,
  link,
  copy,
  share,
  onRefused,
}: LinkProps & {
  /** Called where the page may not copy: the address is to be selected. */
  readonly onRefused: () => void;
}): ReactNode => {
  const [told, setTold] = useState<MessageKey<never> | null>(null);
  const onCopy = async () => {
    const isCopied = await copy(link.address);
    if (!isCopied) onRefused();
    setTold(isCopied ? 'copied' : 'copyByHand');
  };
  return (
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
  );
};

/** An address that is there to be read and selected. */
const AddressField = ({
  address,
  field,
  ...label
}: {
  readonly address: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-label'?: string;
}): ReactNode => (
  <input
    ref={field}
    type="text"
    readOnly={true}
    value={address}
    {...label}
    onFocus={({ target }) => target.select()}
  />
);

const Link = (props: LinkProps): ReactNode => {
  const { language, link } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="share-link" aria-labelledby={`${id}-what`}>
      <h3 id={`${id}-what`}>{message(language, link.what)}</h3>
      <p>{link.title}</p>
      <AddressField address={link.address} field={field} aria-labelledby={`${id}-what`} />
      <ShareWays {...props} onRefused={() => field.current?.select()} />
    </section>
  );
};

/** The address of what stands above, shown only where it cannot be copied by a button. */
export const ShareHere = (props: LinkProps): ReactNode => {
  const { language, link } = props;
  const field = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (isRefused) field.current?.select();
  }, [isRefused]);
  return (
    <div className="share-here">
      {isRefused && (
        <AddressField
          address={link.address}
          field={field}
          aria-label={message(language, link.what)}
        />
      )}
      <ShareWays {...props} onRefused={() => setRefused(true)} />
    </div>
  );
};

type Props = Sharing & {
  readonly language: string;
  readonly links: readonly ShareLink[];
  readonly onClose: () => void;
};

/** The addresses of what is on the page, to copy or to hand to the system's own sheet. */
export const SharePanel = ({ language, links, onClose, ...sharing }: Props): ReactNode => (
  <BarSlip language={language} title={message(language, 'share')} onClose={onClose}>
    {links.map((link) => (
      <Link key={link.what} language={language} link={link} {...sharing} />
    ))}
  </BarSlip>
);
