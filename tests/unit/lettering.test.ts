import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GroundNameKind } from '../../src/drawing/ground-names.ts';
import {
  groundLettering,
  type Lettering,
  localLettering,
  nameLettering,
  planNoteLettering,
  wayLettering,
} from '../../src/drawing/lettering.ts';
import { planNotePadding } from '../../src/drawing/plan-note.ts';
import { setText, type TextMeasure } from '../../src/drawing/set-text.ts';

type Rule = { readonly selector: string; readonly declarations: ReadonlyMap<string, string> };

const rulesOf = (path: string): Rule[] =>
  [...readFileSync(path, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) => {
      const declarations = new Map(
        body
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .split(';')
          .map((line) => line.split(':').map((part) => part.trim().replace(/\s+/g, ' ')))
          .map(([name = '', value = '']) => [name, value] as const),
      );
      return selectors
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split(',')
        .map((selector) => ({ selector: selector.trim(), declarations }));
    },
  );

const rules = [
  ...rulesOf('src/overlay/map.module.css'),
  ...rulesOf('src/overlay/ground-names.module.css'),
];

/** What the style sheets say of an element of a class with these data attributes. */
const styleOf = (name: string, data: Readonly<Record<string, string>>): Map<string, string> => {
  const fitting = rules.flatMap(({ selector, declarations }, order) => {
    const [head = '', ...tests] = selector.split('[');
    const isMet = tests.every((test) => {
      const [, key = '', value = ''] = /^data-(\w+)='([^']+)'\]$/.exec(test) ?? [];
      return data[key] === value;
    });
    return head === `.${name}` && isMet ? [{ weight: tests.length, order, declarations }] : [];
  });
  fitting.sort((a, b) => a.weight - b.weight || a.order - b.order);
  return new Map(fitting.flatMap(({ declarations }) => [...declarations]));
};

const number = (text: string | undefined, or: number): number =>
  text === undefined || text === 'none' ? or : Number.parseFloat(text);

const said = (style: ReadonlyMap<string, string>): Partial<Lettering> => ({
  family: style.get('font-family')?.includes('--font-map-area') ? 'area' : 'sans',
  size: number(style.get('font-size'), Number.NaN),
  weight: number(style.get('font-weight'), 400) as Lettering['weight'],
  isItalic: style.get('font-style') === 'italic',
  spacing: number(style.get('letter-spacing'), 0),
  isUpperCase: style.get('text-transform') === 'uppercase',
  ink: ({ ink: 'ink', faint: 'faint', 'water-ink': 'waterInk' } as const)[
    /--map-([a-z-]+)/.exec(style.get('color') ?? '')?.[1] ?? ''
  ] as Lettering['ink'],
  hasHalo: (style.get('text-shadow') ?? 'none') !== 'none',
  lineHeight: number(style.get('line-height'), Number.NaN),
});

const kinds = ['country', 'region', 'city', 'site'] as const;

describe('the lettering', () => {
  it.each(kinds.flatMap((kind) => [true, false].map((isEmphasised) => ({ kind, isEmphasised }))))(
    'of names of the scene is that of the style sheet: $kind, $isEmphasised',
    ({ kind, isEmphasised }) => {
      const style = styleOf('name', { kind, emphasised: String(isEmphasised) });
      const ours = nameLettering(kind, isEmphasised);
      expect(ours).toMatchObject(said(style));
      expect(ours.longest).toBe(number(style.get('max-inline-size'), Number.NaN));
      expect(ours.padding).toBe(number(style.get('padding-inline'), Number.NaN));
    },
  );

  it("of a town's own name is that of the style sheet", () => {
    const style = rulesOf('src/overlay/map.module.css').find(
      ({ selector }) => selector === '.local',
    );
    expect(localLettering.size).toBe(number(style?.declarations.get('font-size'), Number.NaN));
  });

  it('of the note on a plan is that of the style sheet', () => {
    const style = styleOf('plan-mark', {});
    expect(planNoteLettering).toMatchObject(said(style));
    expect(planNotePadding).toEqual({
      inline: number(style.get('padding-inline'), Number.NaN),
      block: number(style.get('padding-block'), Number.NaN),
    });
  });

  const groundKinds: readonly { readonly kind: GroundNameKind; readonly rank?: number }[] = [
    { kind: 'territory' },
    { kind: 'republic' },
    { kind: 'district' },
    { kind: 'town', rank: 1 },
    { kind: 'town', rank: 4 },
    { kind: 'region' },
    { kind: 'river' },
    { kind: 'water' },
    { kind: 'nature' },
    { kind: 'square' },
    { kind: 'building' },
  ];

  it.each(groundKinds)(
    'of names of the ground is that of the style sheet: $kind $rank',
    ({ kind, rank }) => {
      const style = styleOf('ground-name', {
        kind,
        ...(rank === undefined ? {} : { rank: String(rank) }),
      });
      const ours = groundLettering(kind, rank);
      expect(ours).toMatchObject(said(style));
      const longest = style.get('max-inline-size');
      const isOneLine = style.get('white-space') === 'nowrap';
      expect(ours.longest).toBe(
        isOneLine || longest === 'none' ? null : number(longest, Number.NaN),
      );
    },
  );

  it.each(['river', 'stream', 'avenue', 'street', 'bridge'] as const)(
    'of names along ways is that of the style sheet: %s',
    (kind) => {
      expect(wayLettering(kind)).toMatchObject(said(styleOf('way-name', { kind })));
    },
  );
});

describe('setText', () => {
  const measure: TextMeasure = (text, { size }) => text.length * size * 0.5;
  const lettering = nameLettering('city', false);
  const linesOf = (text: string) =>
    setText([{ text, lettering }], 16, measure).lines.map((line) => line.text);

  it('breaks a long name into as few lines as go, as even as they can be', () => {
    expect(linesOf('Moscow')).toEqual(['Moscow']);
    expect(linesOf('Parliament and Kossuth Square')).toEqual(['Parliament and', 'Kossuth Square']);
  });

  it('is as wide as its longest line and as high as all of them', () => {
    const { size } = setText([{ text: 'Parliament and Kossuth Square', lettering }], 16, measure);
    expect(size.width).toBe(14 * 6.5 + 2 * lettering.padding);
    expect(size.height).toBeCloseTo(2 * 13 * 1.15, 6);
  });
});
