import { blockText } from './block-text.ts';
import { textOfScene } from './check-texts.ts';
import type { Fault } from './fault.ts';
import { bounds, countWords } from './proof-lengths.ts';
import type { StoryRecords } from './read-story.ts';
import type { Text } from './read-text.ts';
import { minutesToRead, wordsAMinute } from './reading-time.ts';
import { faultIn } from './records.ts';

/** How long the short cut may take, in minutes. */
const longest = 3;

/** The words of the short cut as its readers have them: headings and texts. */
export const wordsOfShortCut = (text: Text | null): number =>
  countWords(
    (text?.scenes ?? [])
      .flatMap(({ heading, body }) => [heading, ...body.nodes.map(blockText)])
      .join(' '),
  );

const checkLength = (text: Text): readonly Fault[] => {
  const count = wordsOfShortCut(text);
  return minutesToRead(count) <= longest
    ? []
    : [
        {
          file: text.file,
          line: 1,
          id: text.file.slice(text.file.lastIndexOf('/') + 1),
          value: '',
          problem: `the short cut has ${count} words, which take longer than ${longest} minutes`,
          remedy: `write at most ${wordsAMinute * longest}, headings included`,
        },
      ];
};

/** Faults of a short cut that takes too long, or has scenes without a text of its own. */
export const proofShortCut = ({
  score,
  texts: { folder, shortCut: text },
}: StoryRecords): readonly Fault[] => {
  const { shortCut: entry } = score;
  const [least, most] = bounds.shortCut;
  const textless = (entry?.value.shortCut ?? []).flatMap((id, index) =>
    entry === null || textOfScene(text ?? undefined, id) !== undefined
      ? []
      : [
          faultIn(
            entry,
            ['shortCut', index],
            'the scene has no text of its own in the short cut',
            `write "## ${id} · Heading" and ${least} to ${most} words in ${folder}/short-cut.md`,
          ),
        ],
  );
  return [...textless, ...(text === null ? [] : checkLength(text))];
};
