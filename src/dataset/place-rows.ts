import type { Facts } from '../story/facts.ts';
import type { Story } from '../story/story.ts';
import { known } from './known.ts';
import { nameCells } from './name-cells.ts';
import { sourceCells } from './source-cells.ts';
import type { Row } from './table.ts';

/** What editors write where no source names the place. */
const unnamed = 'context';

const wikidata = (links: Facts['places'][number]['links']): string | null =>
  links?.find(({ identifier }) => identifier.startsWith('wd:'))?.identifier.slice(3) ?? null;

/** The places of the story in the order of the gazetteer. */
export const placeRows = ({ places }: Facts, story: Story): readonly Row[] =>
  places.map(({ id, properties, names, links, descriptions }) => {
    const { kind, precision, parent, lng, lat } = known(story.places[id], id);
    const { title, origin, paragraph } = properties;
    return {
      cells: {
        id,
        name: title,
        kind,
        precision_m: precision,
        part_of: parent,
        names: nameCells(names),
        wikidata: wikidata(links),
        description: descriptions?.find(({ lang }) => lang === story.language)?.value ?? null,
        ...sourceCells(
          origin === undefined || origin === unnamed ? [] : [{ id: origin, paragraph }],
        ),
        events: story.events
          .filter(({ place, otherPlaces }) => place === id || otherPlaces.includes(id))
          .map((event) => event.id),
      },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    };
  });
