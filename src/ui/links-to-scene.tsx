import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { SceneId } from '../story/story.ts';

/** Addresses of a scene, below the site's root, and what each shows. */
const links = (scene: SceneId) =>
  [
    [`index.html#${scene}`, 'linkStory'],
    [`scenes/${scene}.html`, 'linkPage'],
    [`index.html?cut=short#${scene}`, 'linkCut'],
    [`index.html?theme=lamp#${scene}`, 'linkTheme'],
    [`index.html?motion=gentle&text=150#${scene}`, 'linkSettings'],
    [`index.html?renderer=still#${scene}`, 'linkStill'],
    [`index.html?cut=short&theme=lamp&renderer=still#${scene}`, 'linkAll'],
  ] as const satisfies readonly (readonly [string, MessageKey<never>])[];

/** How the address of a scene is written, with examples to follow. */
export const LinksToScene = ({
  scene,
  language,
}: {
  readonly scene: SceneId;
  readonly language: string;
}): ReactNode => (
  <section id="link" aria-labelledby="link-heading">
    <h2 id="link-heading">{message(language, 'linkToScene')}</h2>
    <p>{message(language, 'linkToSceneHow')}</p>
    <ul className="downloads">
      {links(scene).map(([address, shows]) => (
        <li key={address}>
          <a href={`./${address}`}>
            <code>{address}</code>
          </a>
          <span>{message(language, shows)}</span>
        </li>
      ))}
    </ul>
  </section>
);
