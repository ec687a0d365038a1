import type { ReactNode } from 'react';
import { message } from '../i18n/message.ts';
import type { SourceWords } from '../story/words.ts';
import { cited, type SourceListProps } from './source-list.tsx';

type CodeOf = (text: string) => { readonly size: number; readonly path: string };

type Parts = { readonly language: string; readonly codeOf: CodeOf };

/** An address for a telephone, in words and as a QR code: nothing here can be followed. */
const Address = ({ url, language, codeOf }: Parts & { readonly url: string }): ReactNode => {
  const { size, path } = codeOf(url);
  return (
    <>
      <p className="kiosk-source-address">{url.replace('https://', '')}</p>
      <svg
        className="kiosk-code"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={message(language, 'kioskCode', { address: url })}
      >
        <rect width={size} height={size} />
        <path d={path} />
      </svg>
    </>
  );
};

const Work = ({ source, ...parts }: Parts & { readonly source: SourceWords }): ReactNode => (
  <>
    <p>
      {source.full.before}
      <cite>{source.full.title}</cite>
      {source.full.after}
    </p>
    {source.url !== null && <Address url={source.url} {...parts} />}
  </>
);

/** Short citations, each of which opens the whole reference, with a code where the work has an address. */
export const KioskSources = ({
  references,
  words,
  codeOf,
}: SourceListProps & { readonly codeOf: CodeOf }): ReactNode => {
  const { language } = words;
  const works = cited(references, words);
  if (works.length === 0) return null;
  return (
    <section className="kiosk-sources" aria-label={message(language, 'sources')}>
      {works.map(({ key, source, short }) => (
        <details key={key}>
          <summary>{short}</summary>
          <Work source={source} language={language} codeOf={codeOf} />
        </details>
      ))}
    </section>
  );
};
