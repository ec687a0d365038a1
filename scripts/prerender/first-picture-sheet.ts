import { noteLine } from '../../src/modes/measure-screen.ts';
import { gap, narrowFold } from '../../src/modes/screen-layout.ts';
import type { Story } from '../../src/story/story.ts';
import { filledShare, globeFill, roomAround } from '../../src/timeline/fit-shot.ts';
import { firstShotOf, firstViews } from './first-views.ts';

/** fit-shot.ts: the part of a side that the subject of a picture may fill. */
const filled = (side: string): string =>
  `max(${side} / 2,min(${filledShare} * ${side},${side} - ${2 * roomAround}px))`;

const figure = (value: number): string => value.toFixed(4);

/**
 * The style sheet that puts the first picture where the map will draw it, before any script runs: the layout of
 * screen-layout.ts and the fitting of fit-shot.ts, by the measures of src/ui/tokens.css. A picture that would stand
 * elsewhere is not shown: with letters so large that another layout holds, in the theme that is not the reader's,
 * and where the address leads elsewhere in the story.
 */
export const firstPictureSheet = (story: Story): string =>
  [
    '.first-picture{position:absolute;inset:0;container-type:size}',
    `.first-picture img{--left:calc(var(--column-start) + var(--column) + ${gap}px);--foot:calc(var(--axis-height) + ${noteLine}rem);--across:calc(100cqw - var(--left));--down:calc(100cqh - var(--bar-height) - var(--foot));` +
      'position:absolute;inset-block-start:calc(var(--bar-height) + var(--down) / 2);inset-inline-start:calc(var(--left) + var(--across) / 2);translate:-50% -50%;' +
      `inline-size:max(${globeFill} * min(var(--across),var(--down)),min(${filled('var(--across)')} / var(--reach-across),${filled('var(--down)')} / var(--reach-down)));max-inline-size:none;block-size:auto;aspect-ratio:1;border-radius:50%}`,
    `@media (width < 48rem),(aspect-ratio < 4 / 5){.first-picture img{--left:0px;--foot:${100 * (1 - narrowFold)}cqh}}`,
    ...firstViews.map((view) => {
      const { across, down } = firstShotOf(story, view).reach;
      return `@media ${view.media}{.first-picture{--reach-across:${figure(across)};--reach-down:${figure(down)}}}`;
    }),
    ...[
      "[data-text='150'] .first-picture",
      "[data-text='200'] .first-picture",
      '[data-leads] .first-picture',
    ].map((selector) => `${selector}{display:none}`),
    "@media (prefers-color-scheme:dark){[data-theme='paper'] .first-picture{display:none}}",
    "@media (prefers-color-scheme:light){[data-theme='lamp'] .first-picture{display:none}}",
  ].join('\n');
