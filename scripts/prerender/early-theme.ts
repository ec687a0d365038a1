import { createHash } from 'node:crypto';
import { choicesOf, longestRemembered, storageKey } from '../../src/settings/settings.ts';

/** The settings that style sheets ask the page's root element for. */
const early = JSON.stringify({ theme: choicesOf.theme, text: choicesOf.text });

/**
 * Marks the page with the theme, the size of the letters and the cut that its address, or the browser's memory,
 * asks for, before anything is painted, with the mode that it awaits, so that no class and no visitor sees the
 * reader's opening first, and whether it leads elsewhere than to the opening. All the rest is done by src/app/follow-settings.ts, follow-theme.ts, follow-cut.ts and the
 * modes.
 */
export const earlyTheme = `{const a=new URLSearchParams(location.search),d=document.documentElement.dataset;let k={};try{const s=localStorage.getItem('${storageKey}');if(s&&s.length<=${longestRemembered})k=Object(JSON.parse(s))}catch{}for(const[n,c]of Object.entries(${early})){const v=[a.get(n),Object.hasOwn(k,n)?k[n]:0].find(v=>c.includes(v));if(v)d[n]=v}if(a.get('cut')==='short')d.cut='short';if(!['','#','#opening'].includes(location.hash))d.leads='elsewhere';const m=a.get('mode');if(m==='present'||m==='kiosk'){d.awaits=m;d.theme??='lamp'}}`;

/** By which the page's policy allows this script and no other in the page itself. */
export const earlyThemeHash = `'sha256-${createHash('sha256').update(earlyTheme).digest('base64')}'`;
