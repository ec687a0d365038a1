import { memo, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { AtlasRow } from '../atlas/atlas-rows.ts';
import { message } from '../i18n/message.ts';
import type { EventId } from '../story/story.ts';
import { AtlasEvents, EventList, type OnEvent } from './atlas-events.tsx';
import { AtlasFilter } from './atlas-filter.tsx';
import { AtlasSearch } from './atlas-search.tsx';

/** Who is followed, and the events of the thread. */
export type Followed = {
  readonly name: string;
  readonly rows: readonly AtlasRow[];
  /** The last of them that has begun. */
  readonly current: EventId | null;
};

type Props = Parameters<typeof AtlasSearch>[0] &
  Parameters<typeof AtlasFilter>[0] & {
    readonly rows: readonly AtlasRow[];
    /** How many events are in view, and of which days. */
    readonly inView: string;
    readonly followed: Followed | null;
    readonly onUnfollow: () => void;
    readonly onEvent: OnEvent;
    /** Brings the map to an event of the thread. */
    readonly onStop: OnEvent;
    /** Whether there is so little room that the map comes first. */
    readonly isFoldedAtFirst: boolean;
  };

const Thread = ({
  language,
  followed: { name, rows, current },
  onStop,
  onUnfollow,
}: Pick<Props, 'language' | 'onStop' | 'onUnfollow'> & { readonly followed: Followed }) => (
  <section className="atlas-thread" aria-label={message(language, 'atlasThread', { name })}>
    <div className="atlas-thread-head">
      <h2>{message(language, 'atlasFollowing', { name })}</h2>
      <Button className="atlas-button" onPress={onUnfollow}>
        {message(language, 'atlasStopFollowing')}
      </Button>
    </div>
    <EventList language={language} rows={rows} onEvent={onStop} current={current} />
  </section>
);

const Search = memo(AtlasSearch);

/** Beside the map: what to look for, what to show, and what is shown. */
export const AtlasPanel = ({
  isFoldedAtFirst,
  followed,
  rows,
  inView,
  onEvent,
  onStop,
  onUnfollow,
  ...tools
}: Props): ReactNode => {
  const { language, find, onChoose, hidden, onHidden } = tools;
  const [isFolded, setFolded] = useState(isFoldedAtFirst);
  return (
    <section
      id="atlas-panel"
      aria-label={message(language, 'atlasPanel')}
      data-folded={isFolded}
      data-scrolls=""
      tabIndex={-1}
    >
      <div className="atlas-slip">
        <div className="atlas-head">
          <Search language={language} find={find} onChoose={onChoose} />
          <Button
            className="bar-control"
            aria-expanded={!isFolded}
            aria-controls="atlas-panel-body"
            onPress={() => setFolded(!isFolded)}
          >
            {message(language, isFolded ? 'atlasShow' : 'atlasHide')}
          </Button>
        </div>
        <div id="atlas-panel-body" hidden={isFolded}>
          <AtlasFilter language={language} hidden={hidden} onHidden={onHidden} />
          {followed !== null && (
            <Thread
              language={language}
              followed={followed}
              onStop={onStop}
              onUnfollow={onUnfollow}
            />
          )}
          <AtlasEvents language={language} rows={rows} told={inView} onEvent={onEvent} />
        </div>
      </div>
    </section>
  );
};
