import { type ChapterHead, type Score, scenesOf } from './check-score.ts';
import type { Fault } from './fault.ts';
import { nearestWord } from './nearest.ts';
import { valueAt } from './read-data.ts';
import type { Passage, TextLink } from './read-markdown.ts';
import type { SceneText, Text } from './read-text.ts';
import { type Entry, faultIn, type Records, remedyForId } from './records.ts';

type Ids = Pick<Records<unknown>, 'ids'>;
type LinkKind = TextLink['to']['kind'];
type Targets = Readonly<Record<LinkKind, Ids>>;

/** All texts of one language. */
export type Texts = {
  /** The folder, e.g. `geodata/texts/en`. */
  readonly folder: string;
  readonly opening: Text | null;
  /** By the name of the file, e.g. `1-the-heirs.md`; the opening is not among them. */
  readonly chapters: ReadonlyMap<string, Text>;
  /** Words that need explaining, an entry each. */
  readonly glossary: Text | null;
  /** Points on which accounts differ, an entry each. */
  readonly disputed: Text | null;
  /** What each scene of the short cut says there. */
  readonly shortCut: Text | null;
  /** What a presenter says to each scene, by the name of the chapter's file. */
  readonly notes: ReadonlyMap<string, Text>;
  /** The teacher's page of each chapter, by the name of the chapter's file. */
  readonly classes: ReadonlyMap<string, Text>;
};

/** The text of a scene in the file of its chapter. */
export const textOfScene = (text: Text | undefined, id: string): SceneText | undefined =>
  text?.scenes.find((scene) => scene.id === id);

const passagesOf = (text: Text): readonly Passage<unknown>[] => [
  text.intro,
  ...text.scenes.map(({ body }) => body),
];

const checkLinks = (text: Text, targets: Targets): readonly Fault[] =>
  passagesOf(text)
    .flatMap(({ links }) => links)
    .flatMap(({ to, line, id }) => {
      const remedy = remedyForId(to.id, to.kind, targets[to.kind]);
      if (remedy === null) return [];
      const problem = `no ${to.kind} has the id "${to.id}"`;
      return [{ file: text.file, line, id, value: `${to.kind}:${to.id}`, problem, remedy }];
    });

export const headingFault = (
  text: Text,
  scene: SceneText,
  problem: string,
  remedy: string,
): Fault => ({
  file: text.file,
  line: scene.line,
  id: `scene ${scene.id}`,
  value: `## ${scene.id} · ${scene.heading}`,
  problem,
  remedy,
});

export const checkHeadings = (text: Text, order: readonly string[]): readonly Fault[] =>
  text.scenes.flatMap((scene, index) => {
    if (scene.id === '') return [];
    const place = order.indexOf(scene.id);
    if (place === -1) {
      const textless = order.filter((id) => textOfScene(text, id) === undefined);
      const nearest = nearestWord(scene.id, textless);
      const problem = 'the text belongs to no scene of its chapter';
      const add = 'add the scene to the chapter in score.yaml';
      const remedy = nearest === null ? add : `write "${nearest}", or ${add}`;
      return [headingFault(text, scene, problem, remedy)];
    }
    const before = text.scenes.slice(0, index).map(({ id }) => order.indexOf(id));
    if (before.includes(place)) {
      return [headingFault(text, scene, 'the scene has two texts', 'keep one of them')];
    }
    const last = Math.max(...before, -1);
    if (place > last) return [];
    const problem = `the scene stands after ${order[last]}, before which the score has it`;
    return [headingFault(text, scene, problem, 'put scenes in the order of score.yaml')];
  });

const checkChapter = (
  { folder, chapters }: Texts,
  score: Score,
  chapter: Entry<ChapterHead>,
): readonly Fault[] => {
  const name = chapter.value.text;
  const text = chapters.get(name);
  if (text === undefined) {
    const remedy = `write ${folder}/${name}, or correct the name`;
    return [faultIn(chapter, ['text'], `the chapter has no text "${name}"`, remedy)];
  }
  const scenes = scenesOf(score, chapter);
  const written = valueAt(chapter.data.value, [...chapter.path, 'scenes']);
  const complete = Array.isArray(written) && written.length === scenes.length;
  const order = scenes.map(({ value }) => value.id);
  const textless = scenes
    .filter(({ value }) => textOfScene(text, value.id) === undefined)
    .map((scene) =>
      faultIn(
        scene,
        ['id'],
        'the scene has no text and no heading',
        `write "## ${scene.value.id} · Heading" and a text below it in ${text.file}`,
      ),
    );
  return [...textless, ...(complete ? checkHeadings(text, order) : [])];
};

const checkOpening = ({ folder, opening }: Texts): readonly Fault[] => {
  const place = { file: opening?.file ?? `${folder}/story.md`, line: 1, id: 'story.md', value: '' };
  const form = 'write "# Title", a paragraph of plain words as subtitle, and an introduction';
  if (opening === null) return [{ ...place, problem: 'the opening is missing', remedy: form }];
  const scenes = opening.scenes.map((scene) =>
    headingFault(opening, scene, 'the opening has no scenes', 'move it to a chapter'),
  );
  return subtitleOf(opening) === null
    ? [...scenes, { ...place, problem: 'the subtitle is missing', remedy: form }]
    : scenes;
};

/** The first paragraph of the opening where it is of plain words, else null. */
export const subtitleOf = (opening: Text): string | null => {
  const [first] = opening.intro.nodes;
  if (first?.type !== 'paragraph') return null;
  const words = first.children.map((child) => (child.type === 'text' ? child.value : null));
  return words.includes(null) ? null : words.join('');
};

/** All texts, the companions among them. */
const allTexts = (texts: Texts): readonly Text[] => [
  ...[texts.opening, texts.glossary, texts.disputed, texts.shortCut].filter(
    (text) => text !== null,
  ),
  ...texts.chapters.values(),
  ...texts.notes.values(),
  ...texts.classes.values(),
];

/** Faults of the texts: their form, their links, and where they do not match the score. */
export const checkTexts = (texts: Texts, score: Score, targets: Targets): readonly Fault[] => {
  const all = allTexts(texts);
  const used = new Set(score.chapters.entries.map(({ value }) => value.text));
  const stray = [...texts.chapters].filter(([name]) => !used.has(name));
  return [
    ...all.flatMap(({ faults }) => faults),
    ...all.flatMap(passagesOf).flatMap(({ faults }) => faults),
    ...all.flatMap((text) => checkLinks(text, targets)),
    ...checkOpening(texts),
    ...score.chapters.entries.flatMap((chapter) => checkChapter(texts, score, chapter)),
    ...(score.whole ? stray : []).map(([name, { file }]) => ({
      file,
      line: 1,
      id: name,
      value: '',
      problem: 'the text belongs to no chapter',
      remedy: 'name the file as the text of a chapter in score.yaml, or remove it',
    })),
  ];
};
