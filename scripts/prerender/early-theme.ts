import { createHash } from 'node:crypto';
import { themes } from '../../src/theme/theme.ts';

/**
 * Marks the page with the theme and the cut that its address asks for, before anything is painted. All the
 * rest of the choices is made by src/app/follow-theme.ts and src/app/follow-cut.ts.
 */
export const earlyTheme = `{const a=new URLSearchParams(location.search),t=a.get('theme'),d=document.documentElement.dataset;if(${JSON.stringify(themes)}.includes(t))d.theme=t;if(a.get('cut')==='short')d.cut='short'}`;

/** By which the page's policy allows this script and no other in the page itself. */
export const earlyThemeHash = `'sha256-${createHash('sha256').update(earlyTheme).digest('base64')}'`;
