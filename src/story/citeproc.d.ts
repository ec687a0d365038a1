/** The parts of citeproc 2 that the story uses; the package brings no types. */
declare module 'citeproc' {
  type Format = Readonly<Record<string, unknown>>;
  type System = {
    /** The XML of a locale, whatever language is asked for. */
    retrieveLocale(language: string): string;
    /** An item in CSL-JSON. */
    retrieveItem(id: string): unknown;
  };
  class Engine {
    constructor(system: System, style: string, language: string, isForced: boolean);
    readonly opt: { development_extensions: { field_hack: boolean } };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    /** References in the order of the style, and their ids. */
    makeBibliography(): readonly [
      { readonly entry_ids: readonly (readonly string[])[] },
      readonly string[],
    ];
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }
  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { Formats: Record<string, Format> };
  };
  export default CSL;
}
