import { writeNamed } from '../atlas/address.ts';
import { message } from '../i18n/message.ts';
import type { EventId, SceneId, Story } from '../story/story.ts';
import type { ShareLink } from '../ui/share-panel.tsx';

type Here = {
  /** The address of the page as it stands, with all that it says of place, cut, mode and settings. */
  readonly address: string;
  /** The page's own title. */
  readonly pageTitle: string;
  readonly scene: SceneId | null;
  readonly isAtlas: boolean;
};

/** An address that says in which language it was read: whoever gets it is to read the same. */
const inLanguage = (address: string, language: string): string => {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
};

/** The address of an event: the atlas on its first day, with its record open. */
export const eventLink = (
  address: string,
  language: string,
  event: EventId,
  title: string,
): ShareLink => {
  const page = new URL(`#${writeNamed({ kind: 'event', id: event })}`, address);
  // How the sharer has set the page is theirs.
  page.search = '';
  return { what: 'shareEvent', title, address: inLanguage(page.href, language) };
};

/** What can be passed on from where the reader is: the page as they see it, the scene's own page, the whole story. */
export const shareLinksOf = (
  { title, scenes, language }: Story,
  { address: here, pageTitle, scene, isAtlas }: Here,
): readonly ShareLink[] => {
  const of = (file: string) => new URL(file, here).href;
  const address = inLanguage(here, language);
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
