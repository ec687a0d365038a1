import type { Fault } from './fault.ts';
import { proofFault } from './proof-fault.ts';
import { type ProofSection, type ProofText, textOf } from './proof-text.ts';

type Bounds = readonly [least: number, most: number];

/** How many words a text may have. */
export const bounds = {
  opening: [60, 90],
  chapter: [40, 80],
  scene: [50, 110],
  sentence: [2, 20],
  note: [40, 80],
  know: [100, 130],
  shortCut: [35, 60],
  term: [10, 50],
  disputed: [8, 90],
} as const satisfies Readonly<Record<string, Bounds>>;

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const lengthOf = ({ paragraphs }: ProofSection): number =>
  paragraphs.map((paragraph) => countWords(textOf(paragraph))).reduce((a, b) => a + b, 0);

const folderOf = (name: string): string =>
  name.includes('/') ? name.slice(0, name.indexOf('/')) : name;

const boundsOf = (name: string, { id }: ProofSection): Bounds | null => {
  const beside: Readonly<Record<string, Bounds>> = {
    notes: bounds.note,
    'short-cut.md': bounds.shortCut,
    'glossary.md': bounds.term,
    'disputed.md': bounds.disputed,
  };
  switch (folderOf(name)) {
    case 'class':
      return id === 'know' ? bounds.know : null;
    case 'story.md':
      return bounds.opening;
    case 'notes':
    case 'short-cut.md':
    case 'glossary.md':
    case 'disputed.md':
      return id === '' ? null : (beside[folderOf(name)] ?? null);
    default:
      return id === '' ? bounds.chapter : bounds.scene;
  }
};

const checkSentence = (text: ProofText, section: ProofSection): readonly Fault[] => {
  const { sentence } = section;
  if (sentence === null) return [];
  const count = countWords(textOf(sentence));
  const [, most] = bounds.sentence;
  return count <= most
    ? []
    : [
        proofFault(
          text,
          section,
          sentence.line,
          textOf(sentence),
          `the sentence to keep has ${count} words`,
          `write at most ${most}`,
        ),
      ];
};

const questionsAsked = 3;

const checkQuestions = (text: ProofText, section: ProofSection): readonly Fault[] =>
  folderOf(text.name) !== 'class' ||
  section.id !== 'questions' ||
  (section.items === questionsAsked && section.linkedItems === questionsAsked)
    ? []
    : [
        proofFault(
          text,
          section,
          section.line,
          '',
          `the page has ${section.items} questions, ${section.linkedItems} of which lead to the map`,
          'write a list of three, each with a link to a scene or a place',
        ),
      ];

/** The subtitle of the opening page is not a part of its text. */
const withoutSubtitle = (name: string, section: ProofSection): ProofSection =>
  name === 'story.md' ? { ...section, paragraphs: section.paragraphs.slice(1) } : section;

/** Faults of texts that are too short or too long. */
export const proofLengths = (text: ProofText): readonly Fault[] =>
  text.sections.flatMap((section) => {
    const within = boundsOf(text.name, section);
    const count = lengthOf(withoutSubtitle(text.name, section));
    const wrong = within !== null && (count < within[0] || count > within[1]);
    return [
      ...(wrong
        ? [
            proofFault(
              text,
              section,
              section.line,
              '',
              `the text has ${count} words`,
              `write ${within[0]} to ${within[1]}`,
            ),
          ]
        : []),
      ...checkSentence(text, section),
      ...checkQuestions(text, section),
    ];
  });
