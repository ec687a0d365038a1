import 'virtual:thaw/themes.css';
import './styles.css';
import './whole-fonts.css';
import './page-styles.css';
import '../ui/speaker.css';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { LineMessage, Steering } from '../modes/presenter/line-messages.ts';
import { presenterKeyOf } from '../modes/presenter/presenter-keys.ts';
import { settingsOf } from '../settings/settings.ts';
import { chooseTheme } from '../theme/theme.ts';
import { BoundSpeaker, type Heard } from './bound-speaker.tsx';
import { elementOf } from './element-of.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { joinLine } from './lesson-line.ts';
import { loadStory } from './load-story.ts';
import { recall } from './remember-settings.ts';

const heard = createStore<Heard>(() => ({ state: null, isOpen: false }));

const hear = (message: LineMessage) => {
  switch (message.kind) {
    case 'state':
      return heard.setState({ state: message.state, isOpen: true });
    case 'bye':
      return heard.setState({ isOpen: false });
    case 'seek': {
      const { state } = heard.getState();
      return state === null ? undefined : line.say({ kind: 'was', state });
    }
    default:
      return undefined;
  }
};

const line = joinLine(window, hear);

/** The keys of the lesson that are of use where the class does not look. */
const steered: Readonly<Record<string, Steering>> = {
  next: 'next',
  previous: 'previous',
  first: 'first',
  last: 'last',
  blank: 'blank',
  freeze: 'freeze',
  order: 'order',
  reveal: 'reveal',
};

const settings = settingsOf(window.location.search, recall(window));

window.addEventListener('keydown', (press) => {
  const key = presenterKeyOf(press, settings.letters === 'on', false);
  const what = key === null ? undefined : steered[key.kind];
  if (what === undefined) return;
  press.preventDefault();
  line.say({ kind: 'do', what });
});

const start = async (): Promise<void> => {
  const theme = chooseTheme(settings.theme, 'lamp', 'lamp');
  document.documentElement.dataset['theme'] = theme;
  const whole = await loadStory();
  createRoot(elementOf(document, 'speaker')).render(
    <ErrorBoundary onError={console.error}>
      <BoundSpeaker whole={whole} theme={theme} heard={heard} say={line.say} />
    </ErrorBoundary>,
  );
  line.say({ kind: 'ask' });
  document.documentElement.dataset['state'] = 'ready';
};

start().catch(console.error);
