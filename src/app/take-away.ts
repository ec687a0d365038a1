import 'virtual:thaw/themes.css';
import './styles.css';
import './whole-fonts.css';
import './page-styles.css';
import { copyText } from './copy-text.ts';
import { elementOf } from './element-of.ts';

const root = new URL('.', window.location.href).href;
for (const element of document.querySelectorAll('[data-root]')) element.textContent = root;

const copy = async ({ dataset, nextElementSibling: status }: HTMLElement): Promise<void> => {
  const snippet = elementOf(document, dataset['copy'] ?? '');
  const copied = await copyText(navigator, snippet.textContent ?? '');
  if (!copied) window.getSelection()?.selectAllChildren(snippet);
  if (status !== null) status.textContent = (copied ? dataset['copied'] : dataset['byHand']) ?? '';
};

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button));
}
