import 'virtual:thaw/themes.css';
import './styles.css';
import './whole-fonts.css';
import './page-styles.css';
import { choiceName, readChoice, writeChoice } from './choice.ts';
import { elementOf } from './element-of.ts';

const choice = elementOf(document, 'choice');
const boxes = [...choice.querySelectorAll<HTMLInputElement>('[data-scene]')];
const groups = [...choice.querySelectorAll('fieldset')];
const all = boxes.map(({ dataset }) => dataset['scene'] ?? '');

const inGroup = (group: Element) => boxes.filter((box) => group.contains(box));

/** What is read whatever is chosen, and what is chosen. A note may name another term. */
const read = [
  '.page-body > p',
  '.chapter-sheets:not([hidden]) > .chapter-opening',
  '.scene-sheet:not([hidden])',
  '.lesson-part:not([hidden]) > [data-questions]:not([hidden])',
  '.term-note',
].join();

const isPointedTo = (id: string, links: string): boolean =>
  [...document.querySelectorAll(read)].some(
    (part) => part.querySelector(links.replace('ID', id)) !== null,
  );

const hideUncited = (selector: string, links: string) => {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    element.hidden = !isPointedTo(element.id, links);
  }
};

let drawParts: ((scenes: readonly string[]) => void) | null = null;

const isLesson = choiceName(window.location.search) === 'lesson';

/** What a class works with: the questions of the chapters of its lesson, and a map to fill in. */
const drawLesson = (chosen: readonly string[]) => {
  if (!isLesson) return;
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-questions]')) {
    const group = document.getElementById(sheet.dataset['questions'] ?? '');
    sheet.hidden = chosen.every((id) => group?.querySelector(`#${CSS.escape(id)}`) === null);
  }
  elementOf(document, 'lesson-questions').hidden = chosen.length === 0;
  drawParts?.(chosen);
};

/** Shows the chosen scenes and nothing of the others, and writes the choice into the address. */
const showChoice = () => {
  const chosen = boxes
    .filter(({ checked }) => checked)
    .map(({ dataset }) => dataset['scene'] ?? '');
  for (const id of all) elementOf(document, id).hidden = !chosen.includes(id);
  for (const group of groups) {
    const count = inGroup(group).filter(({ checked }) => checked).length;
    const whole = group.querySelector<HTMLInputElement>('[data-chapter]');
    if (whole === null) continue;
    whole.checked = count > 0;
    whole.indeterminate = count > 0 && count < inGroup(group).length;
    elementOf(document, whole.dataset['chapter'] ?? '').hidden = count === 0;
  }
  drawLesson(chosen);
  hideUncited('.bibliography > li', 'a[href="#ID"]');
  hideUncited('.term-note', '[popovertarget="ID"]');
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', pathname + writeChoice(chosen, all, search));
};

const check = (isChosen: (id: string) => boolean) => {
  for (const box of boxes) box.checked = isChosen(box.dataset['scene'] ?? '');
  showChoice();
};

choice.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['chapter'] !== undefined) {
    for (const box of inGroup(target.closest('fieldset') ?? choice)) box.checked = target.checked;
  }
  showChoice();
});
elementOf(document, 'choose-all').addEventListener('click', () => check(() => true));
elementOf(document, 'choose-none').addEventListener('click', () => check(() => false));
elementOf(document, 'print-it').addEventListener('click', () => window.print());

const chosen = readChoice(window.location.search, all);
check((id) => chosen.includes(id));

if (isLesson) {
  const { createLessonParts } = await import('./print-lesson.ts');
  drawParts = await createLessonParts(document);
  showChoice();
}
document.documentElement.dataset['state'] = 'ready';
