/** The parts of edtf 4 that the story uses; the package brings no types. */
declare module 'edtf' {
  type ExtendedDate = {
    /** First and last millisecond, since 1970-01-01 UTC. */
    readonly min: number;
    readonly max: number;
    /** The canonical EDTF string. */
    readonly edtf: string;
  };
  /** @throws SyntaxError where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
