// @vitest-environment node
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenario } from './scenario';
import { readScenarios, scenarioFiles } from './scenarios';
import { startDesk } from './server';

let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

/** As it is written: `fetch` would tidy `..` away before it leaves. */
const ask = (path: string, method = 'GET') =>
  new Promise<{ status: number; type: string; body: string; location: string }>((told, failed) => {
    const asked = request({ port: desk.port, host: '127.0.0.1', path, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { location = '', 'content-type': type = '' } = answer.headers;
        told({ status: answer.statusCode ?? 0, type, location, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', failed).end();
  });

describe('the desk’s server', () => {
  it.each(['/desk/list', '/desk/tickets/4821?lang=fr', '/desk/chats/c-17', '/desk/calls/5102?pace=hand'])(
    'serves its one page at %s, so that reloading works',
    async (path) => {
      const { status, type, body } = await ask(path);
      expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toContain('data-app="comptoir-desk"');
    },
  );

  it('leads from its root to the list, and keeps the language', async () => {
    expect(await ask('/?lang=en')).toMatchObject({ status: 302, location: '/desk/list?lang=en' });
  });

  it('serves every script and style its page names, scripts without their types', async () => {
    const { body } = await ask('/desk/list');
    const named = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect([path, (await ask(path)).status]).toEqual([path, 200]);
    const script = await ask('/assets/show.ts');
    expect(script.type).toBe('text/javascript; charset=utf-8');
    expect(script.body).not.toMatch(/import type|: HTMLElement/);
  });

  it('names nothing outside itself', async () => {
    const { body } = await ask('/desk/list');
    expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it.each([
    '/assets/../server.ts',
    '/assets/%2e%2e/server.ts',
    '/assets/..%2fserver.ts',
    '/assets/style/../../desk.test.ts',
    '/../../package.json',
    '/assets//etc/passwd',
    '//etc/passwd',
  ])('gives nothing from outside its page at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain('Cette page n’existe pas');
  });

  it.each(['/nowhere', '/desk/tickets', '/desk/tickets/4821/more', '/assets/', '/desk/tickets/<b>'])(
    'answers %s with a page of its own in both languages',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body).toContain('There is no page here');
    },
  );

  it('only lets itself be read', async () => {
    expect((await ask('/desk/list', 'POST')).status).toBe(405);
    expect(await ask('/desk/list', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});

describe('the scenarios', () => {
  const all = readScenarios();
  const interactions = all.flatMap((one) => one.interactions);

  it('come in pairs: each story in French and in English', () => {
    const told = (language: string) =>
      scenarioFiles()
        .filter((file) => file.endsWith(`.${language}.json`))
        .map((file) => file.replace(/\..*/, ''));
    expect(told('fr')).toEqual(told('en'));
    expect(told('fr').length * 2).toBe(all.length);
  });

  it.each(['fr', 'en'])('hold a ticket for every story, chats and one call (%s)', (language) => {
    const stories = all.filter((one) => one.language === language);
    const kinds = stories.map((story) => story.interactions.map(({ kind }) => kind));
    expect(kinds.every((of) => of.includes('ticket'))).toBe(true);
    expect(kinds.flat().filter((kind) => kind === 'chat').length).toBeGreaterThan(3);
    expect(kinds.flat().filter((kind) => kind === 'call')).toHaveLength(1);
    expect(Math.max(...stories.flatMap((story) => story.interactions.map(({ past }) => past.length)))).toBe(
      60,
    );
  });

  it('give every request a number of its own', () => {
    const ids = interactions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can leave out a story, in both languages', () => {
    const shown = readScenarios(['odd-words']);
    expect(shown.length).toBe(all.length - 2);
    expect(JSON.stringify(shown)).not.toContain('<script>');
  });

  it('answer every address the documents use', () => {
    expect(interactions.map(({ id }) => id)).toEqual(expect.arrayContaining(['4821', 'c-17', '5102']));
  });

  it('are refused with a field nobody knows, or a pattern nobody can read', () => {
    const [one] = all;
    expect(scenario.safeParse({ ...one, mood: 'bad' }).success).toBe(false);
    const beat = { after: 1, text: 'x', untilHolding: { pattern: '(', texts: ['y'] } };
    const broken = { ...one, interactions: [{ ...one?.interactions[0], beats: [beat] }] };
    expect(scenario.safeParse(broken).success).toBe(false);
  });
});
