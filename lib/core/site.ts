/** The mail sites the extension works on, by their origins. Free of zod, since the content scripts and the manifest read it. */
export const SITES = ['gmail', 'outlook'] as const;
export type Site = (typeof SITES)[number];

const SITE_BY_ORIGIN: Readonly<Record<string, Site>> = {
  'https://mail.google.com': 'gmail',
  'https://outlook.live.com': 'outlook',
  'https://outlook.office.com': 'outlook',
  'https://outlook.office365.com': 'outlook',
  'https://outlook.cloud.microsoft': 'outlook',
};

export const MAIL_ORIGINS: readonly string[] = Object.keys(SITE_BY_ORIGIN);

/** Match patterns of one site's pages, as manifests write them. */
export function matchesOf(site: Site): string[] {
  return MAIL_ORIGINS.filter((origin) => SITE_BY_ORIGIN[origin] === site).map((origin) => `${origin}/*`);
}

export function siteOfOrigin(origin: string): Site | undefined {
  return Object.hasOwn(SITE_BY_ORIGIN, origin) ? SITE_BY_ORIGIN[origin] : undefined;
}
