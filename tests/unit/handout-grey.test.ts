import { describe, expect, it } from 'vitest';
import { greySheet } from '../../scripts/handout-grey.ts';
import { themeSheet } from '../../src/theme/theme-sheet.ts';

describe('greySheet', () => {
  it('makes a colour as bright a grey, however it is written', () => {
    expect(greySheet('a{color:#ff0000;fill:#f00}')).toBe('a{color:#363636;fill:#363636}');
    expect(greySheet('a{color:#00ff0080;fill:#0f08}')).toBe('a{color:#b6b6b680;fill:#b6b6b688}');
  });

  it('leaves greys and all that is no colour', () => {
    const sheet = '#bar,#key .x{color:#888888;margin:0}';
    expect(greySheet(sheet)).toBe(sheet);
  });

  it('leaves no colour in the inks of the page', () => {
    const colours = greySheet(themeSheet()).match(/#[0-9a-f]{6}/gi) ?? [];
    expect(colours.length).toBeGreaterThan(20);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
  });
});
