import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What an organisation has set for our extension. */
export type Managed = Record<string, unknown>;

export interface Look {
  locale: 'fr-FR' | 'en-US';
  colourScheme: 'light' | 'dark';
}

/** The id in the extension's manifest, and the address its pages get: fixed, so that stories can name it. */
export const addOn = 'aparte@aparte.example';
export const addOnOrigin = 'moz-extension://a9a47e00-0000-4000-8000-00000000a9a4';

type Preferences = Record<string, string | number | boolean>;

/** A browser that does what it is told and nothing else; the gate is its only door, for localhost too. */
function preferences({ locale, colourScheme }: Look, gate: URL): Preferences {
  return {
    // Zero: it takes a free port and writes it into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: new URL(addOnOrigin).host }),
    'intl.accept_languages': locale === 'fr-FR' ? 'fr-FR, fr, en-US, en' : 'en-US, en',
    'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
    // A prompt may be answered at once; the pause protects people from clicking by accident.
    'security.notification_enable_delay': 0,
    'network.proxy.type': 1,
    'network.proxy.http': gate.hostname,
    'network.proxy.http_port': Number(gate.port),
    'network.proxy.ssl': gate.hostname,
    'network.proxy.ssl_port': Number(gate.port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    ...quiet,
  };
}

/** What the remote control's own recommended preferences leave on. */
const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.features.strict': '',
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'nimbus.rollouts.enabled': false,
  'privacy.trackingprotection.enabled': false,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,nowhere',
  'signon.rustMirror.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** A folder nobody has used before. */
export async function newProfile(look: Look, gateAddress: string, managed: Managed | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-firefox-'));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  const wanted = { ...preferences(look, new URL(gateAddress)), ...savingInto(downloads) };
  const lines = Object.entries(wanted).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  if (managed) await setManaged(folder, managed);
  // Its helpers may write for a moment after it has gone.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { folder, downloads, remove };
}

/** Firefox reads it from its home, which in a story is the profile. */
async function setManaged(home: string, data: Managed) {
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: addOn, description: 'set by a story', type: 'storage', data };
  await writeFile(join(folder, `${addOn}.json`), JSON.stringify(manifest));
}

/** Files are saved without a question, where a story finds them. */
const savingInto = (folder: string): Preferences => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
});
