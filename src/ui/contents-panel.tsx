import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { DisclosureGroup } from 'react-aria-components/DisclosureGroup';
import { Heading } from 'react-aria-components/Heading';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import type { DateRecord, SceneId } from '../story/story.ts';
import { BarSlip } from './bar-slip.tsx';
import { Chevron } from './chevron.tsx';

export type ContentsScene = {
  readonly id: SceneId;
  readonly heading: string;
  readonly date: DateRecord;
};

export type ContentsChapter = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The address of its picture. */
  readonly picture: string;
  readonly scenes: readonly ContentsScene[];
};

type Props = {
  readonly language: string;
  readonly chapters: readonly ContentsChapter[];
  /** The scene that the reader is in; null in none. */
  readonly scene: SceneId | null;
  readonly onClose: () => void;
};

/** CSS pixels of a picture as it stands in the list, before the letters' size. */
const picture = { width: 108, height: 72 } as const;

/** Every chapter with its picture, and the scenes of those that are unfolded: at first the one that is being read. */
export const ContentsPanel = ({ language, chapters, scene, onClose }: Props): ReactNode => {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, []);
  const read = chapters.find(({ scenes }) => scenes.some(({ id }) => id === scene));
  return (
    <BarSlip
      language={language}
      title={message(language, 'contents')}
      size="tall"
      onClose={onClose}
    >
      <DisclosureGroup
        className="contents-list"
        allowsMultipleExpanded
        defaultExpandedKeys={read === undefined ? [] : [read.id]}
      >
        {chapters.map(({ id, number, title, picture: address, scenes }) => (
          <Disclosure key={id} id={id} className="contents-chapter">
            <Heading level={3}>
              <Button slot="trigger" className="contents-trigger">
                <img src={address} alt="" {...picture} />
                <span className="contents-title">
                  <span className="contents-number">{number}</span> {title}
                </span>
                <Chevron way="next" />
              </Button>
            </Heading>
            <DisclosurePanel aria-label={message(language, 'scenesOfChapter', { number })}>
              <ol className="contents-scenes">
                {scenes.map((one) => (
                  <li key={one.id}>
                    <a
                      href={`#${one.id}`}
                      ref={one.id === scene ? current : null}
                      aria-current={one.id === scene ? 'true' : undefined}
                      onClick={onClose}
                    >
                      {one.heading}
                      <span className="contents-date">{formatDate(one.date, language)}</span>
                    </a>
                  </li>
                ))}
              </ol>
            </DisclosurePanel>
          </Disclosure>
        ))}
      </DisclosureGroup>
    </BarSlip>
  );
};
