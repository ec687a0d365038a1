import type { ReactNode } from 'react';
import {
  type DataFile,
  type DataFormat,
  type DatasetName,
  datasetNames,
} from '../dataset/data-file.ts';
import { locale } from '../i18n/format-date.ts';
import { type MessageKey, message } from '../i18n/messages.ts';
import type { SceneWords, Words } from '../story/words.ts';
import { LinksToScene } from './links-to-scene.tsx';
import { PageFrame } from './page-frame.tsx';
import { Root, Snippet } from './snippet.tsx';

type Props = {
  readonly words: Words;
  readonly files: readonly DataFile[];
  /** The scene that stands as an example. */
  readonly scene: SceneWords;
  /** The address of the site; null where it is not known before the page is opened. */
  readonly site: string | null;
  readonly year: string;
};

const datasets: Readonly<
  Record<DatasetName, { readonly title: MessageKey; readonly holds: MessageKey }>
> = {
  events: { title: 'datasetEvents', holds: 'datasetEventsHold' },
  places: { title: 'datasetPlaces', holds: 'datasetPlacesHold' },
  movements: { title: 'movements', holds: 'datasetMovementsHold' },
  sources: { title: 'sources', holds: 'datasetSourcesHold' },
};

const formats: Readonly<
  Record<DataFormat, { readonly link: MessageKey; readonly use: MessageKey }>
> = {
  geojson: { link: 'asGeojson', use: 'geojsonFor' },
  csv: { link: 'asCsv', use: 'csvFor' },
  bibtex: { link: 'asBibtex', use: 'bibtexFor' },
  csl: { link: 'asCsl', use: 'cslFor' },
};

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const sizeOf = ({ text }: DataFile, language: string): string =>
  new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.ceil(byteLength(text) / 1000));

const Dataset = ({
  name,
  files,
  language,
}: Pick<Props, 'files'> & { readonly name: DatasetName; readonly language: string }) => {
  const { title, holds } = datasets[name];
  const dataset = message(language, title);
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{dataset}</h2>
      <p>{message(language, holds)}</p>
      <ul className="downloads">
        {files
          .filter((one) => one.dataset === name)
          .map((one) => (
            <li key={one.file}>
              <a href={`./${one.file}`} download={true}>
                {message(language, formats[one.format].link, { dataset })}
              </a>
              <span>
                {message(language, 'fileHolds', {
                  rows: one.rows,
                  size: sizeOf(one, language),
                  use: message(language, formats[one.format].use),
                })}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
};

/** A message with the site's address, and what follows it, in place of `{address}`. */
const Citation = ({
  text,
  site,
  file,
}: Pick<Props, 'site'> & { readonly text: string; readonly file: string }) => {
  const [before = '', after = ''] = text.split('{address}');
  return (
    <>
      {before}
      <Root site={site} />
      {file}
      {after}
    </>
  );
};

const HowToCite = ({ words, scene, site, year }: Omit<Props, 'files'>) => {
  const { language, title, subtitle } = words;
  const cited = { title, subtitle, year, heading: scene.heading };
  return (
    <section id="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{message(language, 'howToCite')}</h2>
      <Snippet id="citation" language={language} copy="copyCitation" manner="text">
        <Citation text={message(language, 'citeStory', cited)} site={site} file="" />
      </Snippet>
      <p>{message(language, 'citeOneScene')}</p>
      <Snippet id="scene-citation" language={language} copy="copySceneCitation" manner="text">
        <Citation
          text={message(language, 'citeScene', cited)}
          site={site}
          file={`scenes/${scene.id}.html`}
        />
      </Snippet>
    </section>
  );
};

/** What steers the frame, as short as it works; all of it stands in docs/embedding.md. */
const script = (
  scene: string,
): string => `const frame = document.querySelector('iframe').contentWindow;
const goTo = { thaw: 'goTo', where: '${scene}', call: 1 };
addEventListener('message', ({ source, data }) => {
  if (source !== frame) return;
  if (data.thaw === 'ready') frame.postMessage(goTo, '*');
  if (data.thaw === 'scene') console.log(data.state.scene);
});`;

const EmbedIt = ({ words, scene, site }: Omit<Props, 'files' | 'year'>) => {
  const { language, title, subtitle } = words;
  return (
    <section id="embed" aria-labelledby="embed-heading">
      <h2 id="embed-heading">{message(language, 'embedIt')}</h2>
      <p>{message(language, 'embedHow')}</p>
      <Snippet id="frame" language={language} copy="copyFrame" manner="code">
        {'<iframe src="'}
        <Root site={site} />
        {`index.html#${scene.id}" title="${message(language, 'pageTitle', { title, subtitle })}" width="100%" height="720"></iframe>`}
      </Snippet>
      <p>{message(language, 'embedSteer')}</p>
      <Snippet id="script" language={language} copy="copyScript" manner="code">
        {script(scene.id)}
      </Snippet>
      <p>
        <a href="./docs/embedding.md">{message(language, 'embedMore')}</a>
      </p>
    </section>
  );
};

/** What can be taken away: the data as files, how to cite the story, link to it and embed it. */
export const DataPage = ({ words, files, scene, site, year }: Props): ReactNode => {
  const { language } = words;
  return (
    <PageFrame words={words} here="data" title={message(language, 'takeAway')} terms={[]}>
      <div className="page-body">
        <p>{message(language, 'takeAwayLead')}</p>
        <p>
          {message(language, 'takeAwayTerms')}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            {message(language, 'theLicence')}
          </a>
          .
        </p>
        {datasetNames.map((name) => (
          <Dataset key={name} name={name} files={files} language={language} />
        ))}
        <p className="downloads-more">
          <a href="./docs/data.md">{message(language, 'columnsExplained')}</a>
        </p>
        <HowToCite words={words} scene={scene} site={site} year={year} />
        <LinksToScene scene={scene.id} language={language} />
        <EmbedIt words={words} scene={scene} site={site} />
      </div>
    </PageFrame>
  );
};
