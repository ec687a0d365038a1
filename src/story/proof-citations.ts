import type { Fault } from './fault.ts';
import type { StoryRecords } from './read-story.ts';
import { faultIn } from './records.ts';

const remedy = 'add the id of a work of sources.json that it rests on';

/** Faults of events and routes that cite no work. */
export const proofCitations = ({ events, routes }: StoryRecords): readonly Fault[] => [
  ...events.entries
    .filter(({ value }) => value.sources.length === 0)
    .map((entry) => faultIn(entry, ['sources'], 'the event cites no work', remedy)),
  ...routes.entries
    .filter(({ value }) => value.properties.sources.length === 0)
    .map((entry) => faultIn(entry, ['properties', 'sources'], 'the route cites no work', remedy)),
];
