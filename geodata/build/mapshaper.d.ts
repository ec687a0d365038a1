declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a mapshaper command line on files held in memory; resolves to the files it writes. */
    readonly applyCommands: (
      commands: string,
      files: Readonly<Record<string, string | Buffer>>,
    ) => Promise<Record<string, Buffer>>;
  };
  export default mapshaper;
}
