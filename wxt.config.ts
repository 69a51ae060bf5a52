import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { localeMessages } from './lib/locales/manifest';

const commands = {
  'silence-hour': { suggested_key: { default: 'Alt+0' }, description: '__MSG_silenceHour__' },
  'read-as-they-would': { suggested_key: { default: 'Alt+R' }, description: '__MSG_readAsTheyWould__' },
  reflect: { suggested_key: { default: 'Alt+J' }, description: '__MSG_reflect__' },
};
const openPanel = { suggested_key: { default: 'Alt+A' } };

/**
 * Extension pages may run and show only what ships with them. WebAssembly is for Argon2id alone; https is for packs
 * by address, and only the background fetches (`lib/packs/client.ts`).
 */
const pagesPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Aparté',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_openPanel__' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands:
      browser === 'firefox'
        ? { ...commands, _execute_sidebar_action: openPanel }
        : { ...commands, _execute_action: openPanel },
    ...(command === 'build' && { content_security_policy: { extension_pages: pagesPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aparte@aparte.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...localeMessages());
      // The licences of what ships inside ask to ship along.
      for (const file of ['LICENSE', 'NOTICE']) {
        files.push({
          absoluteSrc: fileURLToPath(new URL(file, import.meta.url)),
          relativeDest: `${file}.txt`,
        });
      }
    },
    'build:manifestGenerated': (_, manifest) => {
      // The watcher is registered host by host when the agent allows one: nothing is granted at install.
      manifest.host_permissions = [];
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
      delete manifest.web_accessible_resources;
    },
  },
});
