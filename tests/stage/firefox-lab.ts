import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addOn } from './firefox-profile';

const page = (script: string) => `<!doctype html><meta charset="utf-8"><title>Lab</title><h1>Lab</h1><input>
  <button>Allow</button><output></output><script src="${script}"></script>`;

/** An add-on with the shape of ours and nothing in it: the stage is proven before the play is there. */
const files: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Stage proof',
    version: '1',
    permissions: ['storage', 'scripting'],
    optional_host_permissions: ['https://*/*'],
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Open', open_at_install: false },
    browser_specific_settings: {
      gecko: { id: addOn, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }),
  'sidepanel.html': page('page.js'),
  'settings.html': page('page.js'),
  'page.js': `
    const told = document.querySelector('output');
    document.querySelector('input').onkeydown = ({ key, isTrusted }) => { if (isTrusted) told.textContent += key; };
    document.querySelector('button').onclick = async () => {
      const allowed = await browser.permissions.request({ origins: ['https://localhost/*'] });
      told.textContent = allowed ? 'allowed' : 'refused';
    };`,
};

export async function labAddOn(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-lab-'));
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(folder, path), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
