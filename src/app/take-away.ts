import 'virtual:thaw/themes.css';
import './styles.css';
import { elementOf } from './element-of.ts';

const root = new URL('.', window.location.href).href;
for (const element of document.querySelectorAll('[data-root]')) element.textContent = root;

/** Where a page may not write to the clipboard, by its address or by the reader's choice, it is left to them. */
const isCopied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const copy = async ({ dataset, nextElementSibling: status }: HTMLElement): Promise<void> => {
  const snippet = elementOf(document, dataset['copy'] ?? '');
  const copied = await isCopied(snippet.textContent ?? '');
  if (!copied) window.getSelection()?.selectAllChildren(snippet);
  if (status !== null) status.textContent = (copied ? dataset['copied'] : dataset['byHand']) ?? '';
};

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button));
}
