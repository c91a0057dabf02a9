/** How the extension is built and what its manifest asks for; `tests/build` holds the built result to the promises. */
import { defineConfig } from 'wxt';
import { MAIL_ORIGINS, matchesOf, SITES } from './lib/core/site.ts';

const mailMatches = MAIL_ORIGINS.map((origin) => `${origin}/*`);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    build: {
      target: 'es2022',
      // Vite's preload polyfill puts a fetch into every page: PLATFORM facts, "No-network proof".
      modulePreload: false,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `sidePanel` gives a place to stand beside any page, and nothing to read. Firefox asks for none.
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: mailMatches,
    // Plain scripts and not WXT's own kind: entrypoints/gmail.ts says why.
    content_scripts: SITES.map((site) => ({
      matches: matchesOf(site),
      js: [`${site}.js`],
      css: [`assets/${site}.css`],
    })),
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_toggleSidebar__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: mailMatches,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'good-terms@goodterms.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'sidebar.html' }, minimum_chrome_version: '122' }),
  }),
});
