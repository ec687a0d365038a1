import { type ComponentType, type ReactNode, type RefObject, useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { EventId } from '../story/story.ts';
import type { RecordWords } from '../story/words.ts';
import { Doubt, Note } from './record-parts.tsx';
import { ShareHere, type ShareLink, type Sharing } from './share-panel.tsx';
import type { SourceListProps } from './source-list.tsx';
import { useRootMark } from './use-root-mark.ts';

type EventRecord = RecordWords['events'][number];

/** Somebody whose years the atlas shows. */
export type Followable = { readonly name: string; readonly href: string };

type EventParts = {
  readonly words: RecordWords;
  /** How its sources are shown. */
  readonly Sources: ComponentType<SourceListProps>;
  /** Those who had a part in an event. */
  readonly followable: (event: EventId) => readonly Followable[];
  /** What is passed on of an event. */
  readonly linkTo: (event: EventRecord) => ShareLink;
  readonly sharing: Sharing;
  readonly onClose: () => void;
};

type Props = EventParts & {
  /** One, or all that lie in one pile, in the order of their dates. */
  readonly events: readonly [EventRecord, ...EventRecord[]];
  /** What the slip lies beside. */
  readonly trigger: RefObject<HTMLElement | null>;
  /** At the foot of the screen instead of beside the trigger. */
  readonly isSheet: boolean;
};

const People = ({
  people,
  language,
  onFollow,
}: {
  readonly people: readonly Followable[];
  readonly language: string;
  readonly onFollow: () => void;
}): ReactNode => {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <div className="slip-people">
      <p id={id}>{message(language, 'peopleToFollow')}</p>
      <ul aria-labelledby={id}>
        {people.map(({ name, href }) => (
          <li key={href}>
            <a href={href} onClick={onFollow}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Facts = ({
  event,
  words,
  Sources,
  followable,
  linkTo,
  sharing,
  onClose,
}: EventParts & { readonly event: EventRecord }): ReactNode => (
  <>
    <p className="record-date">
      {message(words.language, 'dateAndPlace', {
        date: formatDate(event.date, words.language),
        place: event.place,
      })}
    </p>
    <p>{event.summary}</p>
    <Doubt confidence={event.confidence} language={words.language} />
    <Note text={event.note} language={words.language} />
    <Sources references={event.sources} words={words} />
    <People people={followable(event.id)} language={words.language} onFollow={onClose} />
    <ShareHere language={words.language} link={linkTo(event)} {...sharing} />
  </>
);

/** What the record says of an event: a slip beside its mark, or a sheet at the foot of a small screen. */
export const EventSlip = ({ events, trigger, isSheet, ...parts }: Props): ReactNode => {
  useRootMark('slip');
  const { words, onClose } = parts;
  const [first, ...others] = events;
  return (
    <Popover
      className="slip-place"
      data-sheet={isSheet}
      triggerRef={trigger}
      isOpen
      isNonModal
      placement="right"
      offset={6}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className="slip">
        <Button
          slot={null}
          className="slip-close"
          aria-label={message(words.language, 'close')}
          onPress={onClose}
        >
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path d="M-5-5 5 5M5-5-5 5" />
          </svg>
        </Button>
        {others.length === 0 ? (
          <>
            <Heading slot="title" className="slip-title">
              {first.title}
            </Heading>
            <Facts event={first} {...parts} />
          </>
        ) : (
          <>
            <Heading slot="title" className="slip-title">
              {message(words.language, 'eventsHere', { count: events.length })}
            </Heading>
            <ol className="slip-events">
              {events.map((event) => (
                <li key={event.id}>
                  <h3>{event.title}</h3>
                  <Facts event={event} {...parts} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Dialog>
    </Popover>
  );
};
