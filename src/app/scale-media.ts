/**
 * A media condition as it would be if the browser's own letters were larger by a factor: a rem in it means
 * those, whatever size the page gives to its own.
 */
export const scaleCondition = (condition: string, factor: number): string =>
  condition.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * factor}rem`);

/** The conditions as the style sheets have them. */
const written = new WeakMap<CSSMediaRule, string>();

const mediaRulesIn = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRulesIn(rule.cssRules) : []),
  ]);

/**
 * Lays the page out as in a browser whose own letters are larger by a factor: with larger letters a window has
 * room for less, and gets the layout of a smaller one sooner.
 */
export const scaleMedia = (document: Document, factor: number): void => {
  for (const sheet of document.styleSheets) {
    for (const rule of mediaRulesIn(sheet.cssRules)) {
      const { media } = rule;
      const condition = written.get(rule) ?? media.mediaText;
      written.set(rule, condition);
      const scaled = scaleCondition(condition, factor);
      if (media.mediaText !== scaled) media.mediaText = scaled;
    }
  }
};
