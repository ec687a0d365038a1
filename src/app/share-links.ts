import { message } from '../i18n/message.ts';
import type { SceneId, Story } from '../story/story.ts';
import type { ShareLink } from '../ui/share-panel.tsx';

type Here = {
  /** The address of the page as it stands, with all that it says of place, cut, mode and settings. */
  readonly address: string;
  /** The page's own title. */
  readonly pageTitle: string;
  readonly scene: SceneId | null;
  readonly isAtlas: boolean;
};

/** What can be passed on from where the reader is: the page as they see it, the scene's own page, the whole story. */
export const shareLinksOf = (
  { title, scenes, language }: Story,
  { address, pageTitle, scene, isAtlas }: Here,
): readonly ShareLink[] => {
  const of = (file: string) => new URL(file, address).href;
  const whole: ShareLink = { what: 'shareStory', title: pageTitle, address: of('.') };
  if (isAtlas) return [{ what: 'shareAtlas', title: pageTitle, address }, whole];
  const heading = scenes.find(({ id }) => id === scene)?.heading;
  if (heading === undefined) return [{ what: 'shareView', title: pageTitle, address }, whole];
  const name = message(language, 'sceneOf', { heading, title });
  return [
    { what: 'shareView', title: name, address },
    { what: 'shareScene', title: name, address: of(`./scenes/${scene}.html`) },
    whole,
  ];
};
