import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumFlags, type Look } from '../stage/chromium-flags';
import { openGate } from '../stage/gate';
import { openPipe, type Pipe } from './demo-pipe';

export interface DemoBrowser {
  pipe: Pipe;
  /** Resolves when it has been closed, by whomever. */
  closed: Promise<void>;
  /** Closes it and removes everything it kept. */
  close: () => Promise<void>;
}

interface Wishes {
  extension: string;
  locale: Look['locale'];
  /** What the first tab shows. */
  url: string;
}

/**
 * A browser for a person: the stage's own emulates focus and colours, so here nothing stays attached to any
 * page. It has a profile of its own and can reach nothing but this machine.
 */
export async function openDemoBrowser({ extension, locale, url }: Wishes): Promise<DemoBrowser> {
  const gate = await openGate();
  const profile = await mkdtemp(join(tmpdir(), 'aparte-demo-'));
  const look: Look = { headless: false, locale, viewport: { width: 1400, height: 900 } };
  const flags = [
    ...chromiumFlags(extension, look),
    `--user-data-dir=${profile}`,
    `--proxy-server=${gate.address}`,
    '--proxy-bypass-list=<-loopback>',
    '--remote-debugging-pipe',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=Translate',
    // Else a bar warns of the flags above; they are for this one browser and this one desk.
    '--test-type',
    // No keyring is asked for: there is no password to keep.
    '--password-store=basic',
    '--use-mock-keychain',
  ];
  // Ctrl+C in the terminal is for us: detached, it does not reach the browser as well.
  const browser = spawn(process.env.APARTE_BROWSER ?? '/usr/bin/chromium', [...flags, url], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const closed = new Promise<void>((ended, failed) => {
    browser.once('exit', () => ended());
    browser.once('error', failed);
  });
  const pipe = openPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  return {
    pipe,
    closed,
    async close() {
      if (browser.exitCode === null && browser.signalCode === null) void pipe.send('Browser.close');
      await closed;
      await gate.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
