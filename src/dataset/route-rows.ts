import type { Facts } from '../story/facts.ts';
import { nameOn } from '../story/place-name.ts';
import type { Story } from '../story/story.ts';
import { dateCells } from './date-cells.ts';
import { known } from './known.ts';
import { sourceCells } from './source-cells.ts';
import { splitLines } from './split-lines.ts';
import type { Row } from './table.ts';
import { toldIn } from './told-in.ts';

/** The movements in the order of their days, each along its lines. */
export const routeRows = ({ routes }: Facts, story: Story): readonly Row[] => {
  const { language } = story;
  const rows = routes.map(({ id, properties }) => {
    const { title, kind, date, confidence, halted, from, to, lines } = known(story.routes[id], id);
    const nameOf = (place: string): string =>
      nameOn(known(story.places[place], place), date.span.begin, language).name;
    const row: Row = {
      cells: {
        id,
        title,
        summary: properties.summary[language] ?? '',
        who: properties.who[language] ?? '',
        kind,
        ...dateCells(date),
        from,
        from_name: nameOf(from),
        to,
        to_names: to.map(nameOf),
        halted,
        events: properties.events,
        confidence,
        note: properties.note?.[language] ?? null,
        ...sourceCells(properties.sources),
        scenes: toldIn(story.scenes, 'routes', id),
      },
      geometry: { type: 'MultiLineString', coordinates: splitLines(lines) },
    };
    return { row, begin: date.span.begin };
  });
  return rows.sort((a, b) => a.begin - b.begin).map(({ row }) => row);
};
