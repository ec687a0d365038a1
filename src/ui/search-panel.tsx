import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { Findable, Search } from '../search/create-search.ts';
import { AtlasSearch } from './atlas-search.tsx';
import { BarSlip } from './bar-slip.tsx';

type Props = {
  readonly language: string;
  readonly search: Search;
  readonly typed: () => string;
  readonly onChoose: (found: Findable) => void;
  readonly onClose: () => void;
};

/** How many answers are offered. */
const mostFound = 12;

/** The field that the atlas has, in the story: over its scenes as well. */
export const SearchPanel = ({ language, search, typed, onChoose, onClose }: Props): ReactNode => (
  <BarSlip language={language} title={message(language, 'search')} size="tall" onClose={onClose}>
    <div className="search-story">
      <AtlasSearch
        language={language}
        label="searchStory"
        find={(query) => search.find(query, mostFound)}
        onChoose={(found) => {
          onClose();
          onChoose(found);
        }}
        typed={typed}
      />
      <p>{message(language, 'searchStoryHint')}</p>
    </div>
  </BarSlip>
);
