import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { codeIn, codeView, foundInCode, markedLines, pasteCode, writeCode } from '../stage/code-editor';
import type { Scene } from '../stage/firefox-scene';
import { press, reads, wordsIn } from '../stage/hands';
import { beginPack, fieldIn, keptDraft, momentName, writeIn } from '../stage/studio-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const difficult = momentName('difficult');
const words = 'Which of their words is the heaviest? It may be the place to begin.';
const others = 'Which of their days is this about?';
const image = 'https://pictures.example/x.png';
const hostile = [
  `<img src=x onerror="document.body.dataset.fooled=1">`,
  `<img src="${image}">`,
  `</script><script>document.body.dataset.fooled=1</script>`,
  `\${document.body.dataset.fooled=1}{{constructor}}`,
].join(' ');

describe.each(['Chromium', 'Firefox'] as const)('the pack as text in %s', (browser) => {
  let theatre: Theatre;
  let page: Scene;
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    ({ page } = theatre);
    await theatre.gotoOwn('studio.html');
    await listen();
    await beginPack(page, 'Two faces');
  });
  afterAll(() => theatre?.close());

  /** From now on this page writes down whatever its own rules keep from it. */
  const listen = () =>
    page.run(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        document.documentElement.dataset.kept = `${document.documentElement.dataset.kept ?? ''}${violatedDirective} ${blockedURI};`;
      });
    });
  const refusedHere = () => page.run(() => document.documentElement.dataset.kept ?? '');
  const toCode = async () => {
    await press(page, say('studio.place.code'));
    await codeView(page);
  };
  const showsCode = (what: string, is: (code: string) => boolean) =>
    waitFor(what, async () => {
      const code = await codeIn(page);
      return is(code) && code;
    });
  const draft = async () => (await keptDraft(page, 'two-faces')) ?? '';

  test('what is written in a form stands in the code', async () => {
    await press(page, difficult);
    await press(page, say('studio.reminder.add'));
    await writeIn(page, 'English', words);
    await toCode();
    await showsCode('the words', (code) => code.includes(`"en": "${words}"`));
    expect(await codeIn(page)).toBe(await draft());
  });

  test('what is written in the code shows in the forms, as one step back', async () => {
    const before = await draft();
    await pasteCode(page, before.replace(words, others).replaceAll('"Two faces"', '"One truth"'));
    await reads(page, 'One truth');
    await press(page, difficult);
    await press(page, others);
    expect((await fieldIn(page, 'English'))?.value).toBe(others);
    await press(page, say('studio.undo'));
    await reads(page, 'Two faces');
    await waitFor('the words', async () => (await fieldIn(page, 'English'))?.value === words);
    await toCode();
    expect(await codeIn(page)).toBe(before);
  });

  test('a comma too few is named at its line; the forms wait, and say why', async () => {
    const broken = (await draft()).replace('"needs": {},', '"needs": {}');
    const line = broken.slice(0, broken.indexOf('"needs"')).split('\n').length;
    await pasteCode(page, broken);
    await reads(page, say('studio.code.pending'));
    // What is missed is missed where the next word stands.
    await waitFor('a mark', async () => (await markedLines(page)).join() === String(line + 1));
    expect(await foundInCode(page)).toEqual([say('studio.code.notJson')]);
    await press(page, difficult);
    await reads(page, say('studio.code.pending.safe'));
    await press(page, words);
    expect(await fieldIn(page, 'English')).toEqual({ value: words, readOnly: true });
    expect(await wordsIn(page)).not.toContain(say('studio.reminder.add'));
    expect(await draft()).toBe(broken);
  });

  test('what is no pack is there again after the page was closed, as it was typed', async () => {
    const broken = await draft();
    expect(() => JSON.parse(broken)).toThrow(SyntaxError);
    expect(await refusedHere()).toBe('');
    await theatre.gotoOwn('settings.html');
    await theatre.gotoOwn('studio.html#/two-faces/code');
    await listen();
    expect(await codeIn(page)).toBe(broken);
    await pasteCode(page, broken.replace('"needs": {}', '"needs": {},'));
    await press(page, difficult);
    await press(page, words);
    expect(await fieldIn(page, 'English')).toEqual({ value: words, readOnly: false });
  });

  test('half a word takes nothing away: the last pack is one click away', async () => {
    await toCode();
    const before = await draft();
    await writeCode(page, 'half a wor');
    await waitFor('it to be kept', async () => (await draft()) === 'half a wor');
    await press(page, say('studio.code.drop'));
    await showsCode('the last pack', (code) => code === before);
    await waitFor('the last pack to be kept', async () => (await draft()) === before);
  });

  test('a field no pack knows is named at its line, whatever it is called', async () => {
    const before = await draft();
    const odd = before.replace('"layer"', '"colour": "blue",\n  "__proto__": { "fooled": true },\n  "layer"');
    const first = odd.slice(0, odd.indexOf('"colour"')).split('\n').length;
    await pasteCode(page, odd);
    await waitFor('two marks', async () => {
      const lines = await markedLines(page);
      return lines.includes(first) && lines.includes(first + 1);
    });
    const found = (await foundInCode(page)).join('\n');
    expect(found).toContain('“colour” is not a field a pack knows');
    expect(found).toContain('“__proto__” is not a field a pack knows');
    expect(await page.run(() => 'fooled' in {})).toBe(false);
    await pasteCode(page, before);
    await waitFor('the pack', async () => (await draft()) === before);
  });

  test('what looks like code in a text stays a text, in the form, in the code and everywhere it is shown', async () => {
    await press(page, difficult);
    await press(page, words);
    await writeIn(page, 'English', hostile);
    await reads(page, hostile);
    await toCode();
    await showsCode('it', (code) => code.includes(JSON.stringify(hostile)));
    const before = await draft();
    await pasteCode(page, before.replaceAll('"Two faces"', JSON.stringify(hostile.slice(0, 80))));
    await reads(page, hostile.slice(0, 80));
    for (const place of ['check', 'rehearsal', 'publish', 'search'] as const)
      await press(page, say(`studio.place.${place}`));
    await press(page, say('studio.back'));
    await reads(page, hostile.slice(0, 80));
    const seen = await page.run(() => ({
      fooled: document.body.dataset.fooled ?? null,
      images: document.querySelectorAll('img[onerror], img[src^="http"], #root script').length,
    }));
    expect(seen).toEqual({ fooled: null, images: 0 });
    expect((await theatre.requests()).filter((url) => /pictures\.example|\/x$/.test(url))).toEqual([]);
  });

  test('the page’s own rules had nothing to refuse all the while', async () => {
    expect(await refusedHere()).toBe('');
    // And they would have been heard.
    await page.run((url) => {
      const picture = new Image();
      picture.src = url;
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.fooled = 1';
      document.body.append(picture, script);
    }, image);
    await waitFor('a refusal', async () => (await refusedHere()).includes('script-src'));
    expect(await page.run(() => document.body.dataset.fooled ?? null)).toBe(null);
  });
});
