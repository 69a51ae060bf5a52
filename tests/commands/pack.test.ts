// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bench, folder, spring, told } from './packing/bench';

const { run, files } = bench(folder());

describe('check', () => {
  it.each([
    ['core.json', 0, /nothing to mend/],
    ['spring.json', 0, /nothing to mend/],
    ['loud.json', 1, /no-guilt.*\n.*“must” judges[\s\S]*people defend themselves/],
    ['bent.json', 1, /form · theme[\s\S]*one click/],
    ['spring.json loud.json', 1, /spring\.json: nothing/],
    ['notes.txt', 2, /not a pack/],
    ['missing.json', 2, /cannot be read/],
  ])('of %s ends with %i', async (asked, code, says) => {
    const done = await run(`check ${asked}`);
    expect(done.text).toMatch(says);
    expect(done.code).toBe(code);
  });

  it('counts rules as the trainer says, and knows no rule by another name', async () => {
    expect((await run('check loud.json --severity no-guilt=off,quiet-marks=off')).code).toBe(0);
    expect((await run('check loud.json --severity no-guilt=loud')).code).toBe(2);
    expect((await run('check loud.json --severity nothing=off')).text).toMatch(/the rules are: /);
  });

  it('speaks French when asked to', async () => {
    expect((await run('check spring.json --lang fr')).text).toBe('spring.json\u00a0: rien à reprendre.');
  });
});

describe('rehearse', () => {
  it('tells what would be said, to what, and ends with 0 when every expectation is met', async () => {
    const done = await run('rehearse spring.json --samples chats.json --all');
    expect(done.text).toMatch(/A chair for tomorrow\n {2}after 1 · [\w:]+ · .+\n {4}Now, because/);
    expect(done.text).toMatch(/speaks in 1 of 1 conversations/);
    expect(done.code).toBe(0);
  });

  it('ends with 1 when one is not', async () => {
    const done = await run('rehearse hopeful.json --samples chats.json');
    expect(done.text).toMatch(/1 of 1 expectations are not met:\n {2}chat · 1 · S1 expected/);
    expect(done.code).toBe(1);
  });
});

describe('diff', () => {
  it('ends with 0 when nothing differs, and with 1 and what differs when something does', async () => {
    expect(await run('diff spring.json spring.json --samples chats.json')).toMatchObject({ code: 0 });
    const done = await run('diff spring.json quieter.json');
    expect(done.text).toMatch(/0\.1\.0 → 0\.2\.0/);
    expect(done.text).toMatch(/new · retires · core:L2/);
    expect(done.text).toMatch(/Now speaks in \d+ of \d+ conversations instead of \d+\./);
    expect(done.code).toBe(1);
    expect((await run('diff spring.json')).code).toBe(2);
  });
});

describe('sign and verify', () => {
  it('sign with a key made here, and hold until a byte changes or another key is asked for', async () => {
    expect((await run('key --out mine.key')).code).toBe(0);
    expect((await run('key --out mine.key')).code).toBe(2);
    expect((await run('key --out other.key')).code).toBe(0);
    const signed = await run('sign spring.json --key mine.key --out spring.signed.json');
    const print = /fingerprint ([\da-f ]+)/.exec(signed.text)?.[1];
    expect(print).toBeTruthy();
    const held = await run('verify spring.signed.json --key mine.key');
    expect(held.text).toContain(print);
    expect(held.code).toBe(0);
    expect((await run('check spring.signed.json')).code).toBe(0);
    expect((await run('verify spring.signed.json --key other.key')).code).toBe(1);
    expect((await run('verify spring.json')).code).toBe(1);
    const text = files.get('spring.signed.json') ?? '';
    files.set(
      'forged.json',
      text.replace(/"sig": "./, (start) => (start.endsWith('A') ? '"sig": "B' : '"sig": "A')),
    );
    expect((await run('verify forged.json')).text).toMatch(/does not hold/);
    expect((await run('verify forged.json')).code).toBe(1);
  });

  it('never sign a pack with errors, nor with something that is no key', async () => {
    expect((await run('sign loud.json --key mine.key')).code).toBe(1);
    expect((await run('sign spring.json --key spring.json')).code).toBe(2);
    expect(files.has('loud.signed.json')).toBe(false);
  });
});

describe('convert', () => {
  it('makes today’s format of an earlier one', async () => {
    const done = await run('convert old.json --out new.json');
    expect(done.text).toMatch(/was aparte-pack\/1 and is aparte-pack\/2 now/);
    expect((await run('check new.json')).code).toBe(0);
  });

  it('makes a draft of a list of replies, for a trainer to read', async () => {
    const done = await run('convert macros.csv --id macros --name Macros --out draft.json');
    expect(done.text).toMatch(/^2 replies: [1-9]\d* phrases proposed/);
    expect((await run('check draft.json')).text).not.toMatch(/to mend · /);
    expect((await run('convert macros.csv --column Answer')).text).toMatch(/There are: title, body/);
    expect((await run('convert bent.json')).code).toBe(2);
  });
});

describe('anything else', () => {
  it.each(['', 'publish core.json', 'check', '--nothing', 'check --below missing.json core.json'])(
    '(%s) ends with 2 and says what can be asked',
    async (typed) => {
      const done = await run(typed);
      expect(done.code).toBe(2);
      expect(done.text).not.toBe('');
    },
  );
});

describe('really typed', () => {
  const place = mkdtempSync(join(tmpdir(), 'aparte-pack-'));
  afterAll(() => rmSync(place, { recursive: true }));
  const typed = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'pack.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: place, LANG: 'fr_FR.UTF-8', LC_ALL: '' },
    });

  it('reads and writes where the person stands, in their language, and ends with its code', () => {
    writeFileSync(join(place, 'bent.json'), told({ ...spring, theme: 'dark' }));
    const checked = typed('check', 'bent.json', '--json');
    expect(checked.status, checked.stderr).toBe(1);
    expect(JSON.parse(checked.stdout)[0].problems[0]).toMatchObject({ rule: 'form', path: ['theme'] });
    expect(typed('check', 'lost.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/ne peut pas être lu/),
    });
    expect(typed('key', '--out', 'mine.key').status).toBe(0);
    expect(statSync(join(place, 'mine.key')).mode & 0o077).toBe(0);
    expect(typed('schema', '--out', 'pack.schema.json').status).toBe(0);
    const published = new URL('../../docs/pack.schema.json', import.meta.url);
    expect(readFileSync(join(place, 'pack.schema.json'), 'utf8')).toBe(readFileSync(published, 'utf8'));
  }, 60_000);
});
