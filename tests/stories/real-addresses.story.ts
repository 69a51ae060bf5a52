import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MessageKey, speaker } from '@/lib/locales/say';
import { knownSites } from '@/lib/sites/catalogue';
import type { SiteExample } from '@/lib/sites/schema';
import { type ChromiumStage, openChromium } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { builtExtension } from '../stage/extension';
import type { Scene } from '../stage/firefox-scene';
import { press, reads } from '../stage/hands';
import { type HttpsFront, httpsFront } from '../stage/https-front';
import { freePort } from '../stage/ports';

/** Every tool's sketches, at the tool's own address, read by the extension as it will ship. */
const files = import.meta.glob<SiteExample[]>('../../lib/sites/profiles/*.ts', {
  eager: true,
  import: 'examples',
});
const proofs = Object.entries(files).map(([path, examples]) => ({
  id: path.replace(/^.*\/|\.ts$/g, ''),
  examples,
}));
const all = proofs.flatMap(({ examples }) => examples);
const placeOf = (origin: string) => `${new URL(origin).hostname}:${new URL(origin).port || 443}`;
const en = speaker('en', 'vous');
/** What the panel says above why it does not read. */
const titles: Record<string, MessageKey> = {
  'no-interaction': 'panel.nowhere.title',
  'address-only': 'panel.blind.address-only.title',
};

let desks: Server;
let front: HttpsFront;
let stage: ChromiumStage;
let panel: Scene;
/** The first page read asks for the shift's intention. */
let asking = true;
/** What stands at every address just now: some sketches share one. */
let drawn = '';

/** A call that has gone from the page has ended, and the panel may ask how it was: not what is looked at here. */
async function shows(words: string): Promise<string> {
  const nothing = en('reflection.nothing');
  const either = [words, nothing].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const seen = await reads(panel, new RegExp(either));
  if (!seen.includes(nothing)) return seen;
  await press(panel, nothing);
  return reads(panel, words);
}

beforeAll(async () => {
  const port = await freePort();
  desks = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html>${drawn}</html>`);
  });
  await new Promise<void>((ready) => desks.listen(port, '127.0.0.1', ready));
  front = await httpsFront(port);
  const origins = [...new Set(all.map(({ url }) => new URL(url).origin))];
  stage = await openChromium({
    extension: builtExtension('chrome'),
    allowed: origins,
    served: Object.fromEntries(origins.map((origin) => [placeOf(origin), front.port])),
  });
  const tab = stage.context.pages().at(-1) ?? (await stage.context.newPage());
  panel = chromiumScene(await stage.panel(tab));
});

afterAll(async () => {
  await stage?.close();
  await front?.close();
  desks?.close();
});

describe.each(proofs)('$id', ({ id, examples }) => {
  const name = knownSites.find((site) => site.id === id)?.name ?? id;

  test.each(examples)(
    'the panel beside it understands: $shows',
    async ({ url, page: sketch, reads: told }) => {
      drawn = sketch;
      const tab =
        stage.context.pages().find((page) => /^https:/.test(page.url())) ?? (await stage.context.newPage());
      await tab.bringToFront();
      await tab.goto('about:blank');
      await shows(en('panel.notAllowed.elsewhere'));
      await tab.goto(url);
      if (asking) await press(panel, en('panel.intention.skip'));
      asking = false;
      if ('blind' in told) {
        await shows(en(titles[told.blind] ?? 'panel.blind.title'));
        if (told.about) await shows(`${name} · ${en(`kind.${told.about.kind}`)} · ${told.about.id}`);
        return;
      }
      const seen = await shows(name);
      expect(seen).toContain(`${name} · ${en(`kind.${told.kind}`)}`);
    },
  );
});
