export const ink = {
  line: '#2b2620',
  paper: '#f1e7cf',
  street: '#f8f0df',
  built: '#e0c9a0',
  water: '#bfd0c6',
  ruling: '#5d7f83',
  park: '#c6cb9d',
  tree: '#5e6b3a',
  hill: '#ead9b4',
  story: '#a32a1c',
} as const;

export const patterns = `<defs>
<pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
<line y2="5" stroke="${ink.line}" stroke-width=".55" opacity=".3"/></pattern>
<pattern id="trees" width="13" height="11" patternUnits="userSpaceOnUse">
<g fill="none" stroke="${ink.tree}" stroke-width=".7"><circle cx="3" cy="3" r="1.5"/><circle cx="9.5" cy="8.4" r="1.2"/>
<path d="M3 4.5v1.4M9.5 9.6v1.1"/></g></pattern>
<filter id="soft" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="12"/></filter></defs>`;

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
