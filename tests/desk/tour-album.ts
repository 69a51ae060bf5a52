import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

interface Shot {
  name: string;
  page: Buffer;
  panel: Buffer | null;
  isDark: boolean;
}

/** The pictures of one tour, numbered in the order they are taken. */
export interface Album {
  /** The page and the panel beside it in one picture, as the agent sees them. */
  beside: (name: string, page: Page, panel: Page) => Promise<void>;
  /** One page by itself, down to its foot. */
  alone: (name: string, page: Page) => Promise<void>;
  /** What the window shows of one page, for pages that go on and on. */
  seen: (name: string, page: Page) => Promise<void>;
  /** Puts halves together, in a tab of this browser: only when nobody looks at its tabs any more. */
  develop: (context: BrowserContext) => Promise<void>;
}

const icon = new URL('../../public/icon/32.png', import.meta.url);

export function openAlbum(folder: string, onDeveloped: (path: string) => void): Album {
  let taken = 0;
  let shots: Shot[] = [];
  const take = async (name: string, page: Page, panel: Page | null, isWhole = panel === null) => {
    taken += 1;
    for (const half of panel ? [page, panel] : [page]) await comesToRest(half);
    shots.push({
      name: `${String(taken).padStart(2, '0')}-${name}.png`,
      page: await page.screenshot({ fullPage: isWhole }),
      panel: panel && (await panel.screenshot()),
      isDark: await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    });
  };
  return {
    beside: (name, page, panel) => take(name, page, panel),
    alone: (name, page) => take(name, page, null),
    seen: (name, page) => take(name, page, null, false),
    async develop(context) {
      await mkdir(folder, { recursive: true });
      for (const shot of shots) {
        const path = join(folder, shot.name);
        await writeFile(path, shot.panel ? await putTogether(context, shot, shot.panel) : shot.page);
        onDeveloped(path);
      }
      shots = [];
    },
  };
}

/** Nothing lights up under the mouse, and whatever fades or slides has arrived. */
async function comesToRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
  });
}

/** The browser draws a bar above its panel that no screenshot holds; a plain one stands for it. */
async function putTogether(context: BrowserContext, { page, isDark }: Shot, panel: Buffer): Promise<Buffer> {
  const table = await context.newPage();
  try {
    const [ground, ink, line] = isDark
      ? ['#26241f', '#e6e1d6', '#46423a']
      : ['#f2efe8', '#2b2822', '#d6d0c2'];
    await table.setContent(`<!doctype html><style>
      body { margin: 0; width: max-content; display: flex; background: ${ground}; color: ${ink} }
      img { display: block } section { display: flex; flex-direction: column; border-left: 1px solid ${line} }
      header { flex: 1; display: flex; align-items: center; gap: 8px; padding: 0 16px; font: 14px sans-serif }
      header img { width: 16px }</style>
      <img src="${asAddress(page)}" alt=""><section><header><img src="${asAddress(await readFile(icon))}" alt="">
      Aparté</header><img src="${asAddress(panel)}" alt=""></section>`);
    return await table.locator('body').screenshot();
  } finally {
    await table.close();
  }
}

const asAddress = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
