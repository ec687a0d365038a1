import { type Score, scenesOf } from './check-score.ts';
import { checkHeadings, headingFault, type Texts } from './check-texts.ts';
import type { Fault } from './fault.ts';
import type { Text } from './read-text.ts';

/** The parts of a teacher's page, in order. */
const classParts = ['know', 'questions', 'task', 'terms'] as const;

const checkRepeats = (text: Text): readonly Fault[] =>
  text.scenes
    .filter(({ id }, index) => text.scenes.findIndex((other) => other.id === id) < index)
    .map((entry) => headingFault(text, entry, 'the entry is there twice', 'keep one of them'));

const checkShortCut = (text: Text, order: readonly string[]): readonly Fault[] => {
  const strays = text.scenes.filter(({ id }) => !order.includes(id));
  const kept = text.scenes.filter(({ id }) => order.includes(id));
  return [
    ...strays.map((entry) =>
      headingFault(
        text,
        entry,
        'the scene is not in the short cut',
        'add it to shortCut in score.yaml, or remove the text',
      ),
    ),
    ...checkHeadings({ ...text, scenes: kept }, order),
  ];
};

const checkClass = (text: Text): readonly Fault[] => {
  const remedy = `use ${classParts.map((part) => `"## ${part} · …"`).join(', ')}, in this order`;
  const found = text.scenes.map(({ id }) => id).join(' ');
  return found === classParts.join(' ')
    ? []
    : [
        {
          file: text.file,
          line: 1,
          id: text.file.slice(text.file.lastIndexOf('/') + 1),
          value: found,
          problem: 'the page does not have the parts of a teacher’s page',
          remedy,
        },
      ];
};

const strayFault = ({ file }: Text): Fault => ({
  file,
  line: 1,
  id: file.slice(file.lastIndexOf('/') + 1),
  value: '',
  problem: 'the text belongs to no chapter',
  remedy: 'give it the name of a chapter’s text in score.yaml, or remove it',
});

/** Faults of what stands beside the story: glossary, disputed points, short cut, notes, class. */
export const checkCompanions = (texts: Texts, score: Score): readonly Fault[] => {
  const names = score.chapters.entries.map(({ value }) => value.text);
  const stray = [...texts.notes, ...texts.classes].filter(([name]) => !names.includes(name));
  const notes = score.chapters.entries.flatMap((chapter) => {
    const text = texts.notes.get(chapter.value.text);
    const order = scenesOf(score, chapter).map(({ value }) => value.id);
    return text === undefined ? [] : checkHeadings(text, order);
  });
  return [
    ...[texts.glossary, texts.disputed]
      .filter((text) => text !== null)
      .flatMap((text) => checkRepeats(text)),
    ...(texts.shortCut === null
      ? []
      : checkShortCut(texts.shortCut, score.shortCut?.value.shortCut ?? [])),
    ...[...texts.classes.values()].flatMap(checkClass),
    ...(score.whole ? [...notes, ...stray.map(([, text]) => strayFault(text))] : []),
  ];
};
