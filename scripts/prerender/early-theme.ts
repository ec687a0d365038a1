import { createHash } from 'node:crypto';
import { themes } from '../../src/theme/theme.ts';

/**
 * Marks the page with the theme that its address asks for, before anything is painted. All the rest of
 * the choice is made by src/app/follow-theme.ts.
 */
export const earlyTheme = `{const t=new URLSearchParams(location.search).get('theme');if(${JSON.stringify(themes)}.includes(t))document.documentElement.dataset.theme=t}`;

/** By which the page's policy allows this script and no other in the page itself. */
export const earlyThemeHash = `'sha256-${createHash('sha256').update(earlyTheme).digest('base64')}'`;
