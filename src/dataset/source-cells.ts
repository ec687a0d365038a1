type Citation = { readonly id: string; readonly paragraph?: number | undefined };

/** The keys of the works cited, each once; and where in them, for those that are cited by paragraph. */
export const sourceCells = (citations: readonly Citation[]) => ({
  sources: [...new Set(citations.map(({ id }) => id))],
  passages: citations.flatMap(({ id, paragraph }) =>
    paragraph === undefined ? [] : [`${id} para. ${paragraph}`],
  ),
});
