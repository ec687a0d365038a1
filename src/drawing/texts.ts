import type { GroundName } from './ground-names.ts';
import {
  dateLettering,
  groundLettering,
  groundLocalShare,
  localLettering,
  nameLettering,
  planNoteLettering,
  wayLettering,
} from './lettering.ts';
import type { Measures } from './plan-picture.ts';
import type { WordedPlace } from './scene-names.ts';
import type { PlannedDate } from './seat-dates.ts';
import type { PlannedWayName } from './seat-way-names.ts';
import { type Passage, type SetText, setText, type TextMeasure } from './set-text.ts';

/** The names of a picture, set in lines; each once. */
export type Texts = {
  scene(name: WordedPlace): SetText;
  ground(name: GroundName): SetText;
  date(date: Pick<PlannedDate, 'text'>): SetText;
  way(name: Pick<PlannedWayName, 'kind' | 'text'>): SetText;
  planNote(words: string): SetText;
  readonly measures: Measures;
};

const scenePassages = ({ place, wording }: WordedPlace): Passage[] => [
  { text: wording.text, lettering: nameLettering(place.kind, wording.isEmphasised) },
  ...(wording.local === null ? [] : [{ text: wording.local, lettering: localLettering }]),
];

const groundPassages = ({ kind, rank, text, local }: GroundName): Passage[] => {
  const lettering = groundLettering(kind, rank);
  const small = { ...lettering, size: lettering.size * groundLocalShare, weight: 400 as const };
  return [{ text, lettering }, ...(local === undefined ? [] : [{ text: local, lettering: small }])];
};

/** @param rem CSS pixels. */
export const createTexts = (measure: TextMeasure, rem: number): Texts => {
  const known = new Map<string, SetText>();
  const knownOfGround = new WeakMap<GroundName, SetText>();
  const once = (key: string, passages: () => readonly Passage[]): SetText => {
    const found = known.get(key) ?? setText(passages(), rem, measure);
    known.set(key, found);
    return found;
  };
  const scene: Texts['scene'] = (name) => {
    const { text, local, isEmphasised } = name.wording;
    return once(`scene|${name.place.kind}|${isEmphasised}|${text}|${local ?? ''}`, () =>
      scenePassages(name),
    );
  };
  const ground: Texts['ground'] = (name) => {
    const found = knownOfGround.get(name) ?? setText(groundPassages(name), rem, measure);
    knownOfGround.set(name, found);
    return found;
  };
  const way: Texts['way'] = ({ kind, text }) =>
    once(`way|${kind}|${text}`, () => [{ text, lettering: wayLettering(kind) }]);
  const date: Texts['date'] = ({ text }) =>
    once(`date|${text}`, () => [{ text, lettering: dateLettering }]);
  return {
    scene,
    date,
    ground,
    way,
    planNote: (text) => once(`note|${text}`, () => [{ text, lettering: planNoteLettering }]),
    measures: {
      names: (names) => names.map((name) => scene(name).size),
      dates: (dates) =>
        dates.map((one) => {
          const { width, height } = date(one).size;
          return { width: width + 1, height: Math.round(height) + 1 };
        }),
      groundNames: (names) =>
        names.map((name) => {
          const { width, height } = ground(name).size;
          return { width: width + 1, height: Math.round(height) + 1 };
        }),
      wayNames: (names) =>
        names.map((name) => {
          const { width, height } = way(name).size;
          return { width: Math.round(width), height: Math.round(height) };
        }),
    },
  };
};
