import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planNoteLettering } from '../../src/drawing/lettering.ts';
import { planNotePadding } from '../../src/drawing/plan-note.ts';

/** What the style sheet says of the note on the page, by property. */
const sheet = readFileSync('src/overlay/map.module.css', 'utf8');
const rule = /\.plan-mark \{([^}]*)\}/.exec(sheet)?.[1] ?? '';
const said = new Map(
  [...rule.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);
const rem = (name: string): number => Number(/^([\d.]+)rem$/.exec(said.get(name) ?? '')?.[1]);

it('is written in a still as the style sheet has it on the page', () => {
  expect(planNoteLettering.size).toBe(rem('font-size'));
  expect(planNoteLettering.lineHeight).toBe(Number(said.get('line-height')));
  expect(`var(--map-${planNoteLettering.ink})`).toBe(said.get('color'));
  expect(planNoteLettering.hasHalo).toBe(said.has('text-shadow'));
  expect(planNotePadding).toEqual({ inline: rem('padding-inline'), block: rem('padding-block') });
});
