import type { Plugin } from 'vite';
import { headers } from './content-security-policy.ts';

/** For files in assets/, which are named after what is in them. */
export const forever = 'public, max-age=31536000, immutable';

/** For all others: a browser asks each time whether its copy is still the newest. */
const askAgain = 'no-cache';

const fromNames = (write: (name: string, value: string) => string, of = headers): string =>
  Object.entries(of)
    .map(([name, value]) => write(name, value))
    .join('\n');

/** Netlify and Cloudflare Pages, which have `no-cache` by themselves and compress by themselves. */
const cloudHeaders = (): string =>
  `/*
${fromNames((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${forever}
`;

const quoted = (value: string): string => `"${value}"`;

/** A folder of Apache 2.4, with mod_headers and mod_mime. */
const apacheAccess = (): string =>
  `AddDefaultCharset utf-8
AddType text/javascript .js .mjs
AddType image/avif .avif
AddType application/geo+json .geojson
<IfModule mod_headers.c>
${fromNames((name, value) => `  Header always set ${name} ${quoted(value)}`)}
  Header set Cache-Control "${askAgain}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${forever}"
  </If>
  Header append Vary Accept-Encoding
</IfModule>
`;

/** To be included in the http block of nginx. Set the port and the folder. */
const nginxServer = (): string =>
  `map $uri $thaw_cache {
  default "${askAgain}";
  ~/assets/ "${forever}";
}
server {
  listen 8080;
  root /srv/thaw;
  index index.html;
  charset utf-8;
  gzip_static on;
  gzip_vary on;
  # With the module for brotli: brotli_static on;
${fromNames((name, value) => `  add_header ${name} ${quoted(value)} always;`)}
  add_header Cache-Control $thaw_cache;
  location ~ \\.mjs$ { types { } default_type text/javascript; }
  location ~ \\.avif$ { types { } default_type image/avif; }
  location ~ \\.geojson$ { types { } default_type application/geo+json; }
}
`;

/** Set the port, or a name for which Caddy gets a certificate, and the folder. */
const caddyFile = (): string =>
  `:8080 {
	root * /srv/thaw
	header {
${fromNames((name, value) => `\t\t${name} ${quoted(value)}`)}
	}
	@named path */assets/*
	header @named Cache-Control "${forever}"
	@others not path */assets/*
	header @others Cache-Control "${askAgain}"
	file_server {
		precompressed br gzip
	}
}
`;

/** What servers have to be told, by the names of the files in which they read it, all from one policy. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  _headers: cloudHeaders(),
  '.htaccess': apacheAccess(),
  'hosting/nginx.conf': nginxServer(),
  'hosting/Caddyfile': caddyFile(),
});

/** Puts them into the build. */
export const hostFilesPlugin = (): Plugin => ({
  name: 'thaw-host-files',
  apply: 'build',
  generateBundle() {
    for (const [fileName, source] of Object.entries(hostFiles())) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
