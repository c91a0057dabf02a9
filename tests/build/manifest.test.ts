/** The built manifests ask for what the promises allow, and for nothing else. */
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, manifestOf } from './built.ts';

const MAIL = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

describe.each(BUILDS)('%s', (build) => {
  const manifest = manifestOf(build);

  test('permissions are storage, alarms, a place in the side panel, and the mail hosts', () => {
    // Chromium gives the side panel to nobody who does not ask; it opens no data. Firefox has no such permission.
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['alarms', ...panel, 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions).toEqual(MAIL);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('it is MV3 and leaves private windows alone', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('content scripts run in the isolated world of the top frame of mail sites', () => {
    expect(manifest.content_scripts).not.toHaveLength(0);
    for (const script of manifest.content_scripts) {
      for (const file of [...script.js, ...(script.css ?? [])]) expect(filesOf(build, file)).toHaveLength(1);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      expect(script.all_frames ?? false).toBe(false);
      expect(script.matches.every((match) => MAIL.includes(match))).toBe(true);
    }
  });

  test('extension pages may connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test('only the sidebar can be framed, and only by mail sites', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [resource] = manifest.web_accessible_resources;
    expect(resource?.resources).toEqual(['sidebar.html']);
    expect(resource?.matches).toEqual(MAIL);
    if (build === 'chrome-mv3') expect(resource?.use_dynamic_url).toBe(true);
  });

  test('the side panel is the sidebar’s page, and does not open by itself', () => {
    if (build === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'sidebar.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidebar.html', open_at_install: false });
  });

  test('the name and the description are there in each language', () => {
    const locales = filesOf(build, '_locales/*/messages.json');
    expect(locales.map(({ path }) => path.split('/')[1]).sort()).toEqual(['en', 'fa', 'kk', 'tr']);
    const keys = locales.map(({ text }) => Object.keys(JSON.parse(text)).sort());
    for (const other of keys) expect(other).toEqual(keys[0]);
    // The stores cut a description at 132 characters.
    for (const { text } of locales)
      expect(JSON.parse(text).extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings?.gecko.data_collection_permissions.required).toEqual([
    'none',
  ]);
});
