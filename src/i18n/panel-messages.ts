/** The words of sharing, of the contents and of the search, in English. */
export const panelMessages = {
  share: 'Share',
  shareView: 'What you see',
  shareAtlas: 'This view of the atlas',
  shareScene: 'A page about this scene',
  shareStory: 'The story from its beginning',
  shareEvent: 'This event',
  peopleToFollow: 'People, to follow through the years on the map',
  followPerson: 'Follow through the years on the map',
  contents: 'Contents',
  contentsOpen: 'Contents, with pictures',
  scenesOfChapter: 'Scenes of chapter {number}',
  search: 'Search',
  searchStory: 'Search the story',
  searchStoryHint: 'Places, people, events and scenes, with or without accents.',
  shareCopy: 'Copy the link',
  shareSend: 'Send …',
} as const;
