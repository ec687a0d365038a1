import { lamp, paper } from '../../src/theme/tokens.ts';
import { cardSize } from '../pictures/picture-sizes.ts';
import { earlyTheme } from './early-theme.ts';
import { addressFrom, rootFrom } from './site-address.ts';
import type { SitePage } from './site-page.ts';

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeMarkup(value)}"`)
    .join(' ')}>`;

const property = (name: string, content: string): string =>
  element('meta', { property: name, content });

const named = (name: string, content: string): string => element('meta', { name, content });

type Of = {
  readonly language: string;
  readonly name: string;
  readonly site: string | null;
  readonly policy: string | null;
};

/** What a link to the page shows where it is shared. */
const shareCard = (page: SitePage, { language, name, site }: Of): readonly string[] => {
  const address = addressFrom(page.file, site);
  const picture =
    page.card === null
      ? []
      : [
          property('og:image', address(page.card)),
          property('og:image:width', String(cardSize.width)),
          property('og:image:height', String(cardSize.height)),
          property('og:image:alt', page.title),
        ];
  return [
    property('og:type', page.kind),
    property('og:site_name', name),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:locale', language),
    ...(site === null ? [] : [property('og:url', address(page.file))]),
    ...picture,
    named('twitter:card', page.card === null ? 'summary' : 'summary_large_image'),
  ];
};

/** A data block: no script, so that the page's policy has nothing to say of it. */
const dataBlock = (page: SitePage, site: string | null): readonly string[] => {
  const data = page.data(addressFrom(page.file, site));
  if (data === null) return [];
  return [
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ];
};

/**
 * The head that all pages share. A page is named by its address only where that is known: a relative
 * one would say nothing.
 */
export const pageHead = (page: SitePage, of: Of): string =>
  [
    // Before everything that it has to do with.
    ...(of.policy === null
      ? []
      : [element('meta', { 'http-equiv': 'Content-Security-Policy', content: of.policy })]),
    `<title>${escapeMarkup(page.title)}</title>`,
    named('description', page.description),
    named('viewport', 'width=device-width, initial-scale=1'),
    element('meta', {
      name: 'theme-color',
      content: paper.page.slip,
      media: '(prefers-color-scheme: light)',
    }),
    element('meta', {
      name: 'theme-color',
      content: lamp.page.slip,
      media: '(prefers-color-scheme: dark)',
    }),
    `<script>${earlyTheme}</script>`,
    element('link', { rel: 'icon', href: `${rootFrom(page.file)}icon.svg`, type: 'image/svg+xml' }),
    ...(of.site === null
      ? []
      : [element('link', { rel: 'canonical', href: addressFrom(page.file, of.site)(page.file) })]),
    ...shareCard(page, of),
    ...dataBlock(page, of.site),
  ].join('\n    ');
