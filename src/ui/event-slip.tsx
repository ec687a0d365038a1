import type { ReactNode, RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { RecordWords } from '../story/words.ts';
import { Doubt, Note, People } from './record-parts.tsx';
import { SourceList } from './source-list.tsx';

type EventRecord = RecordWords['events'][number];

type Props = {
  /** One, or all that lie in one pile, in the order of their dates. */
  readonly events: readonly [EventRecord, ...EventRecord[]];
  readonly words: RecordWords;
  /** What the slip lies beside. */
  readonly trigger: RefObject<HTMLElement | null>;
  /** At the foot of the screen instead of beside the trigger. */
  readonly isSheet: boolean;
  readonly onClose: () => void;
};

const Facts = ({
  event,
  words,
}: {
  readonly event: EventRecord;
  readonly words: RecordWords;
}): ReactNode => (
  <>
    <p className="record-date">
      {message(words.language, 'dateAndPlace', {
        date: formatDate(event.date, words.language),
        place: event.place,
      })}
    </p>
    <p>{event.summary}</p>
    <People names={event.people} language={words.language} />
    <Doubt confidence={event.confidence} language={words.language} />
    <Note text={event.note} language={words.language} />
    <SourceList references={event.sources} words={words} />
  </>
);

/** What the record says of an event: a slip beside its mark, or a sheet at the foot of a small screen. */
export const EventSlip = ({ events, words, trigger, isSheet, onClose }: Props): ReactNode => {
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
            <Facts event={first} words={words} />
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
                  <Facts event={event} words={words} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Dialog>
    </Popover>
  );
};
