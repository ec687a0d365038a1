/**
 * Puts a text on the clipboard; resolves to whether it is there. Where the page may not write to it, by its address
 * or by the reader's choice, it is left to them.
 */
export const copyText = async ({ clipboard }: Navigator, text: string): Promise<boolean> => {
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
