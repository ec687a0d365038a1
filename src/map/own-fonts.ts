/** The scripts that the page's own fonts hold; in any other a name would look different on every machine. */
const ownScripts =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Han}\p{Script=Common}\p{Mark}]+$/u;

/** Whether a name can be written with the fonts that come with the page. */
export const isInOwnFonts = (text: string): boolean => ownScripts.test(text);
