import type { ComponentProps, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { message } from '../i18n/message.ts';
import { AtlasDays } from './atlas-days.tsx';
import { AtlasFilter } from './atlas-filter.tsx';
import { AtlasPad } from './atlas-pad.tsx';
import { Chevron } from './chevron.tsx';

type Props = ComponentProps<typeof AtlasDays> &
  ComponentProps<typeof AtlasFilter> &
  ComponentProps<typeof AtlasPad> & { readonly onBack: () => void };

/** The atlas for one finger, along the foot of the screen: kinds of events, days, and the way back. */
export const KioskAtlas = ({
  language,
  day,
  told,
  begins,
  onDay,
  hidden,
  onHidden,
  onBack,
  ...pad
}: Props): ReactNode => (
  <section id="kiosk-atlas" aria-label={message(language, 'atlas')}>
    <AtlasPad language={language} {...pad} />
    <AtlasFilter language={language} hidden={hidden} onHidden={onHidden} />
    <div className="kiosk-atlas-row">
      <Button className="kiosk-button kiosk-back" onPress={onBack}>
        <Chevron way="previous" />
        {message(language, 'atlasBack')}
      </Button>
      <AtlasDays language={language} day={day} told={told} begins={begins} onDay={onDay} />
    </div>
  </section>
);
