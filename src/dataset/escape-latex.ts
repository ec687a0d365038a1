/**
 * Signs that LaTeX takes for commands. Braces are named, not escaped: BibTeX counts every brace, one behind
 * a backslash too.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Text as a field of BibTeX may hold it, on one line. Letters of all scripts stay as they are, in UTF-8. */
export const escapeLatex = (text: string): string =>
  text
    .replace(/[\\{}~^$&#%_]/g, (sign) => commands[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
