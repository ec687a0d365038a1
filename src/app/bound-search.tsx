import { people } from 'virtual:thaw/people';
import type { ComponentType } from 'react';
import { findablesOf } from '../atlas/findables.ts';
import { findableScenes } from '../atlas/found-in-story.ts';
import { createSearch, type Findable } from '../search/create-search.ts';
import type { Story } from '../story/story.ts';
import { SearchPanel } from '../ui/search-panel.tsx';

/** The panel that searches a story. */
export const searchPanelOf = (
  story: Story,
  onChoose: (found: Findable) => void,
): ComponentType<{ readonly typed: () => string; readonly onClose: () => void }> => {
  const search = createSearch([...findableScenes(story), ...findablesOf(story, people)]);
  return (panel) => (
    <SearchPanel language={story.language} search={search} onChoose={onChoose} {...panel} />
  );
};
