import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { message } from '../i18n/message.ts';
import { type Category, categories } from '../story/story.ts';
import { KindMark } from './atlas-kind.tsx';
import { kindWords } from './kind-words.ts';

type Props = {
  readonly language: string;
  readonly hidden: readonly Category[];
  readonly onHidden: (hidden: readonly Category[]) => void;
};

/** Which kinds of events are on the map. */
export const AtlasFilter = ({ language, hidden, onHidden }: Props): ReactNode => (
  <ToggleButtonGroup
    className="atlas-filter"
    aria-label={message(language, 'atlasFilter')}
    selectionMode="multiple"
    selectedKeys={categories.filter((category) => !hidden.includes(category))}
    onSelectionChange={(shown) => onHidden(categories.filter((category) => !shown.has(category)))}
  >
    {categories.map((category) => (
      <ToggleButton key={category} id={category} className="atlas-kind">
        <KindMark category={category} />
        {message(language, kindWords[category])}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
