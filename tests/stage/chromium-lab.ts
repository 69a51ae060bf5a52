import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

/** An extension with the shape of ours and nothing in it: the stage is proven before the play is there. */
const files: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Stage proof',
    version: '1',
    permissions: ['storage', 'scripting', 'sidePanel'],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Open' },
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
    content_security_policy: { extension_pages: policy },
  }),
  'background.js': `
    chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    chrome.permissions.onAdded.addListener(({ origins }) =>
      chrome.scripting.registerContentScripts([{ id: 'watch', js: ['watch.js'], matches: origins }]));`,
  'watch.js': `document.title = 'watched';`,
  'sidepanel.html': `<!doctype html><html lang="en"><title>Panel</title><main><h1>Panel</h1>
    <button>Say hello</button><img src="none.png"></main><script src="sidepanel.js"></script></html>`,
  'sidepanel.js': `
    document.querySelector('button').onclick = () => { document.querySelector('h1').textContent = 'Hello'; };`,
  'settings.html': `<!doctype html><html lang="en"><title>Settings</title><button>Allow</button>
    <output></output><script src="settings.js"></script></html>`,
  'settings.js': `
    document.querySelector('button').onclick = async () => {
      const allowed = await chrome.permissions.request({ origins: ['https://localhost/*'] });
      document.querySelector('output').textContent = allowed ? 'allowed' : 'refused';
    };`,
};

export async function labExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-lab-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
