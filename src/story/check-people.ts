import { checkWords } from './check-words.ts';
import type { Fault } from './fault.ts';
import { type Entry, faultIn, type Records } from './records.ts';
import type { PersonRecord } from './schema-people.ts';

const checkYears = (entry: Entry<PersonRecord>): readonly Fault[] => {
  const { born, died } = entry.value;
  return born === undefined || died === undefined || born < died
    ? []
    : [faultIn(entry, ['died'], 'the person dies before being born', 'correct one of the years')];
};

/** Faults of the people: years, words in the readers' language, two of one name. */
export const checkPeople = (people: Records<PersonRecord>, language: string): readonly Fault[] =>
  people.entries.flatMap((entry, index) => {
    const { name, role } = entry.value;
    const twin = people.entries
      .slice(0, index)
      .find(({ value }) => value.name[language] === name[language]);
    return [
      ...checkWords(entry, ['name'], name, language),
      ...checkWords(entry, ['role'], role, language),
      ...checkYears(entry),
      ...(twin === undefined || name[language] === undefined
        ? []
        : [faultIn(entry, ['name'], `${twin.value.id} has the same name`, 'keep one of the two')]),
    ];
  });
