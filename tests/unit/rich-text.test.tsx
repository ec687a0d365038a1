import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/story/words.ts';
import { Glossary } from '../../src/ui/glossary.tsx';
import { RichText } from '../../src/ui/rich-text.tsx';

const paragraph = (...children: readonly Inline[]) => [{ type: 'paragraph' as const, children }];
const word = (value: string): Inline => ({ type: 'text', value });

describe('RichText', () => {
  it('makes a button of a term, which opens its note without a script', () => {
    const term: Inline = {
      type: 'link',
      to: { kind: 'term', id: 'presidium' },
      children: [word('Presidium')],
    };
    const text = renderToStaticMarkup(<RichText blocks={paragraph(word('The '), term)} />);
    expect(text).toBe(
      '<p>The <button type="button" class="term" popoverTarget="term-presidium">Presidium</button></p>',
    );
  });

  it('leads from a person to their record', () => {
    const person: Inline = {
      type: 'link',
      to: { kind: 'person', id: 'imre-nagy' },
      children: [word('Imre Nagy')],
    };
    expect(renderToStaticMarkup(<RichText blocks={paragraph(person)} />)).toBe(
      '<p><a class="named" href="./people.html#person-imre-nagy">Imre Nagy</a></p>',
    );
  });
});

describe('Glossary', () => {
  it('has a note for each term, to be opened by its id', () => {
    const terms = [{ id: 'presidium', term: 'Presidium', body: paragraph(word('A circle.')) }];
    expect(renderToStaticMarkup(<Glossary terms={terms} language="en" />)).toBe(
      '<div class="glossary"><h2 class="glossary-heading">Terms</h2><div class="term-note" id="term-presidium" role="note" popover="auto"><strong>Presidium</strong><p>A circle.</p></div></div>',
    );
  });
});
