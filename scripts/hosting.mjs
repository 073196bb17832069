/**
 * `npm run hosting`: writes `docs/hosting/`, the configuration of other servers, from `headers.mjs`. A test holds them together.
 * It knows how each server is told of a header; it knows no header by name but those that a server must be told in its own way.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';
import { caching, hashedFolder, sealedHeaders, securityHeaders } from './headers.mjs';

const all = Object.entries({ ...securityHeaders, ...sealedHeaders });
const MADE = 'Made by `npm run hosting` from scripts/headers.mjs: change it there.';

/** @param {(name: string, value: string) => string} write */
const each = (write) => all.map(([name, value]) => write(name, value)).join('\n');

const nginx = `# ${MADE}
# nginx 1.22 or newer. Put it into /etc/nginx/conf.d/umbral.conf; change the name, the folder and the certificate.

# How long an answer may be kept: hashed files for a year, everything else is asked for again, an error is never kept.
map "$status $uri" $umbral_caching {
  default                      "${caching.error}";
  "~^(200|304) ${hashedFolder}"       "${caching.hashed}";
  "~^(200|304) "               "${caching.fresh}";
}

server {
  listen 443 ssl http2;
  server_name umbral.example.org;
  ssl_certificate     /etc/ssl/umbral/fullchain.pem;
  ssl_certificate_key /etc/ssl/umbral/privkey.pem;

  root /srv/umbral;
  server_tokens off;
  # No record of who asked for help.
  access_log off;
  error_log /var/log/nginx/error.log crit;

  gzip on;
  gzip_vary on;
  gzip_min_length 256;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/plain;
  charset utf-8;
  charset_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/plain;

${each((name, value) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control $umbral_caching always;

  location ~ \\.webmanifest$ {
    default_type application/manifest+json;
    try_files $uri =404;
  }
  # The last part of the path has a dot: a file, or nothing.
  location ~ \\.[^/]*$ {
    try_files $uri =404;
  }
  # Anything else: the page of that folder, or the first page, so that a reload at any depth works.
  location / {
    try_files $uri $uri/index.html /index.html;
  }
}

server {
  listen 80;
  server_name umbral.example.org;
  access_log off;
  return 308 https://$host$request_uri;
}
`;

const caddy = `# ${MADE}
# Caddy 2.6 or newer, which also fetches and renews the certificate. Change the name and the folder. Caddy writes no access log unless told to.
(safety) {
  header {
${each((name, value) => `    ${name} "${value}"`)}
    -Server
  }
}

umbral.example.org {
  root * /srv/umbral
  encode gzip
  import safety

  @hashed path ${hashedFolder}*
  @fresh not path ${hashedFolder}*
  @manifest path *.webmanifest
  header @hashed Cache-Control "${caching.hashed}"
  header @fresh Cache-Control "${caching.fresh}"
  header @manifest Content-Type application/manifest+json

  # The last part of the path has a dot: a file, or nothing.
  @file path_regexp \\.[^/]*$
  handle @file {
    file_server
  }
  # Anything else: the page of that folder, or the first page, so that a reload at any depth works.
  handle {
    try_files {path} {path}/index.html /index.html
    file_server
  }

  # An error is never kept.
  handle_errors {
    import safety
    header Cache-Control "${caching.error}"
    respond "{err.status_code} {err.status_text}"
  }
}
`;

const apache = `# ${MADE}
# Apache 2.4.58 or newer with mod_headers, mod_rewrite, mod_deflate, mod_ssl. Change the name, the folder and the certificate.
<VirtualHost *:443>
  ServerName umbral.example.org
  DocumentRoot /srv/umbral
  SSLEngine on
  SSLCertificateFile    /etc/ssl/umbral/fullchain.pem
  SSLCertificateKeyFile /etc/ssl/umbral/privkey.pem
  # No record of who asked for help: no CustomLog here.

  <Directory /srv/umbral>
    Require all granted
    Options -Indexes
    AllowOverride None
    DirectorySlash Off
    AddType application/manifest+json .webmanifest
    AddType text/javascript .js
    AddDefaultCharset utf-8
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/manifest+json image/svg+xml text/plain

    RewriteEngine On
    RewriteCond %{REQUEST_FILENAME}/index.html -f
    RewriteRule ^(.+?)/?$ /$1/index.html [L]
    RewriteCond %{REQUEST_FILENAME} !-f
    RewriteRule !\\.[^/]*$ /index.html [L]
  </Directory>

  # With its own way of naming compressed files Apache would send them again to those who hold them.
  DeflateAlterETag NoChange
${each((name, value) => `  Header always set ${name} "${value}"`)}
  # How long an answer may be kept: hashed files for a year, everything else is asked for again, an error is never kept.
  Header always set Cache-Control "${caching.error}"
  Header always set Cache-Control "${caching.fresh}" "expr=%{REQUEST_STATUS} -in {'200','304'}"
  Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_STATUS} -in {'200','304'} && %{REQUEST_URI} =~ m#^${hashedFolder}#"
</VirtualHost>
`;

const pages = `# ${MADE}
# For Netlify and Cloudflare Pages: copy this and _redirects into dist/ before you publish it.
# Both hosts ask again for every other file by themselves (max-age=0, must-revalidate), which is as good as ${caching.fresh}.
# The two blocks share no header, since a host would join the values of both.
/*
${each((name, value) => `  ${name}: ${value}`)}
${hashedFolder}*
  Cache-Control: ${caching.hashed}
`;

const redirects = `# ${MADE}
# An address that is not there gives the first page. Files that are there come first.
/*  /index.html  200
`;

/** CloudFront takes these by names of its own, and every other header as it is. @type {Record<string, (value: string) => [string, object]>} */
const CLOUDFRONT = {
  'Content-Security-Policy': (ContentSecurityPolicy) => ['ContentSecurityPolicy', { ContentSecurityPolicy }],
  'Referrer-Policy': (ReferrerPolicy) => ['ReferrerPolicy', { ReferrerPolicy }],
  'X-Content-Type-Options': () => ['ContentTypeOptions', {}],
  'X-Frame-Options': (FrameOption) => ['FrameOptions', { FrameOption }],
  'Strict-Transport-Security': (value) => ['StrictTransportSecurity', { AccessControlMaxAgeSec: Number(value.replace('max-age=', '')) }],
};

const others = all.filter(([name]) => !(name in CLOUDFRONT)).map(([Header, Value]) => ({ Header, Value, Override: true }));

const bucket = `${JSON.stringify(
  {
    Comment: MADE,
    Name: 'umbral',
    SecurityHeadersConfig: Object.fromEntries(
      all.flatMap(([name, value]) => {
        const [key, config] = CLOUDFRONT[name]?.(value) ?? [];
        return key === undefined ? [] : [[key, { Override: true, ...config }]];
      }),
    ),
    CustomHeadersConfig: { Quantity: others.length, Items: others },
  },
  null,
  2,
)}\n`;

/** @type {Readonly<Record<string, string>>} every file, by its name in docs/hosting/ */
export const files = { 'nginx.conf': nginx, Caddyfile: caddy, 'apache.conf': apache, _headers: pages, _redirects: redirects, 'cdn-headers.json': bucket };

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(root, 'docs', 'hosting');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(`${Object.keys(files).length} files written into docs/hosting/`);
}
