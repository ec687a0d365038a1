import { memo, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components/Table';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { AtlasRow } from '../atlas/atlas-rows.ts';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { EventId } from '../story/story.ts';
import { KindMark } from './atlas-kind.tsx';
import { kindWords } from './kind-words.ts';

export type OnEvent = (event: EventId, button: HTMLElement) => void;

type Props = {
  readonly language: string;
  readonly rows: readonly AtlasRow[];
  /** Opens the record of an event beside the button that asks for it. */
  readonly onEvent: OnEvent;
};

const EventButton = ({ row, onEvent }: { readonly row: AtlasRow; readonly onEvent: OnEvent }) => (
  <Button
    slot={null}
    className="atlas-event"
    data-row={row.id}
    aria-haspopup="dialog"
    onPress={({ target }) => onEvent(row.id, target as HTMLElement)}
  >
    {row.title}
  </Button>
);

type ListProps = Props & {
  /** The last of them that has begun, where they are a way through time. */
  readonly current?: EventId | null;
};

type ListedProps = Pick<ListProps, 'language' | 'onEvent'> & {
  readonly row: AtlasRow;
  readonly isCurrent: boolean;
};

/** Rendered once: an event keeps its row. */
const Listed = memo(
  ({ row, language, isCurrent, onEvent }: ListedProps): ReactNode => (
    <li aria-current={isCurrent ? 'step' : undefined}>
      <KindMark category={row.category} />
      <div>
        <EventButton row={row} onEvent={onEvent} />
        <p>
          {message(language, 'dateAndPlace', {
            date: formatDate(row.date, language),
            place: row.place,
          })}
        </p>
      </div>
    </li>
  ),
  (a, b) =>
    a.row.id === b.row.id &&
    a.isCurrent === b.isCurrent &&
    a.language === b.language &&
    a.onEvent === b.onEvent,
);

export const EventList = ({ language, rows, onEvent, current = null }: ListProps): ReactNode => (
  <ol className="atlas-list">
    {rows.map((row) => (
      <Listed
        key={row.id}
        row={row}
        language={language}
        isCurrent={row.id === current}
        onEvent={onEvent}
      />
    ))}
  </ol>
);

const columns = [
  ['date', 'atlasDate'],
  ['title', 'atlasEvent'],
  ['place', 'atlasPlace'],
  ['kind', 'atlasKind'],
] as const;

const sorted = (
  rows: readonly AtlasRow[],
  { column, direction }: SortDescriptor,
  language: string,
): readonly AtlasRow[] => {
  const textOf = (row: AtlasRow): string => {
    if (column === 'kind') return message(language, kindWords[row.category]);
    return column === 'place' ? row.place : row.title;
  };
  const { compare } = new Intl.Collator(language);
  const ascending = [...rows].sort((a, b) =>
    column === 'date' ? a.date.span.begin - b.date.span.begin : compare(textOf(a), textOf(b)),
  );
  return direction === 'ascending' ? ascending : ascending.reverse();
};

/** So many rows are shown until all are asked for: a page of thousands is slow, and nobody reads it. */
const mostAtFirst = 100;

const EventTable = ({
  language,
  rows,
  onEvent,
  most,
}: Props & { readonly most: number }): ReactNode => {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'date', direction: 'ascending' });
  return (
    <Table
      className="atlas-table"
      aria-label={message(language, 'atlasEvents')}
      sortDescriptor={sort}
      onSortChange={setSort}
    >
      <TableHeader>
        {columns.map(([id, name]) => (
          <Column key={id} id={id} allowsSorting isRowHeader={id === 'title'}>
            {({ sortDirection }) => (
              <>
                {message(language, name)}
                <span
                  className="atlas-sort"
                  data-way={sortDirection ?? 'none'}
                  aria-hidden="true"
                />
              </>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {sorted(rows, sort, language)
          .slice(0, most)
          .map((row) => (
            <Row key={row.id} id={row.id}>
              <Cell>{formatDate(row.date, language)}</Cell>
              <Cell>
                <EventButton row={row} onEvent={onEvent} />
              </Cell>
              <Cell>{row.place}</Cell>
              <Cell>{message(language, kindWords[row.category])}</Cell>
            </Row>
          ))}
      </TableBody>
    </Table>
  );
};

/** What is on the map, as a list and as a table. */
export const AtlasEvents = ({
  told,
  ...events
}: Props & {
  /** How many they are, and of which days. */
  readonly told: string;
}): ReactNode => {
  const { language, rows } = events;
  const [most, setMost] = useState(mostAtFirst);
  const nothing = <p className="atlas-none">{message(language, 'atlasNothingInView')}</p>;
  return (
    <Tabs className="atlas-events">
      <div className="atlas-events-head">
        <p>{told}</p>
        <TabList aria-label={message(language, 'atlasEvents')} className="atlas-tabs">
          <Tab id="list" className="atlas-tab">
            {message(language, 'atlasList')}
          </Tab>
          <Tab id="table" className="atlas-tab">
            {message(language, 'atlasTable')}
          </Tab>
        </TabList>
      </div>
      <TabPanel id="list">
        {rows.length === 0 ? nothing : <EventList {...events} rows={rows.slice(0, most)} />}
      </TabPanel>
      <TabPanel id="table" className="atlas-table-scroll">
        {rows.length === 0 ? nothing : <EventTable {...events} most={most} />}
      </TabPanel>
      {rows.length > most && (
        <Button className="atlas-button" onPress={() => setMost(Number.POSITIVE_INFINITY)}>
          {message(language, 'atlasAllEvents', { count: rows.length })}
        </Button>
      )}
    </Tabs>
  );
};
