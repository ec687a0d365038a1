import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { message } from '../i18n/message.ts';
import type { Cut } from '../story/story.ts';
import { ThawRule } from './thaw-rule.tsx';

type Props = {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
};

/** The title of a story that plays by itself, and the invitation: a touch anywhere is one of it. */
export const KioskInvitation = ({
  language,
  onBegin,
  ...title
}: Props & { readonly onBegin: () => void }): ReactNode => (
  <section className="kiosk-title" aria-label={title.title}>
    <Cartouche {...title} />
    <Button className="kiosk-button kiosk-invitation" onPress={onBegin}>
      {message(language, 'kioskTouch')}
    </Button>
  </section>
);

const Cartouche = ({ title, subtitle }: Pick<Props, 'title' | 'subtitle'>): ReactNode => (
  <header className="kiosk-cartouche">
    <h2 className="kiosk-name">{title}</h2>
    <ThawRule />
    <p>{subtitle}</p>
  </header>
);

const cuts = [
  { cut: 'short', words: 'kioskShort' },
  { cut: 'whole', words: 'kioskWhole' },
] as const;

/** How much of the story somebody has time for. A cut without scenes is no choice. */
export const KioskChoice = ({
  language,
  counts,
  onChoose,
  ...title
}: Props & {
  readonly counts: Readonly<Record<Cut, number>>;
  readonly onChoose: (cut: Cut) => void;
}): ReactNode => (
  <section className="kiosk-title" aria-labelledby="kiosk-question">
    <Cartouche {...title} />
    <h3 id="kiosk-question">{message(language, 'kioskHowLong')}</h3>
    {cuts
      .filter(({ cut }) => counts[cut] > 0)
      .map(({ cut, words }) => (
        <Button key={cut} className="kiosk-button kiosk-cut" onPress={() => onChoose(cut)}>
          {message(language, words)}{' '}
          <span>{message(language, 'cutScenes', { number: counts[cut] })}</span>
        </Button>
      ))}
  </section>
);
