import { afterEach, beforeAll, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { signPack } from '@/lib/packs/sign';
import { textOf } from '@/lib/packs/text-of';
import { type KeyPair, makeSigningKey } from '@/lib/signed';
import { builtExtension } from '../stage/extension';
import { type FirefoxStage, openFirefox } from '../stage/firefox';
import type { Managed } from '../stage/firefox-profile';
import { reads, wordsIn } from '../stage/hands';
import { springPack } from '../stage/spring-pack';

const say = speaker('en', 'vous');
let firefox: FirefoxStage;
let trainer: KeyPair;
let file: string;

beforeAll(async () => {
  trainer = await makeSigningKey();
  file = await signPack(textOf(springPack('1.0.0')), trainer.privateKey, trainer.publicKey);
});
afterEach(() => firefox?.close());

async function settingsUnder(managed: Managed) {
  firefox = await openFirefox({ extension: builtExtension('firefox'), managed });
  await firefox.goto(firefox.address('settings.html'));
}

test('a signed pack in the browser’s policy speaks at once, under the name the organisation gives its publisher', async () => {
  const publishers = [{ key: trainer.publicKey, name: 'Our own trainers' }];
  await settingsUnder({ publishers, signedPacks: [file] });
  const seen = await reads(firefox, 'Spring, delivery delays');
  expect(seen).toContain('signed by Our own trainers, given by your organisation');
  expect(seen).not.toContain(say('packs.accept.unknown-publisher'));
});

test('a pack in the policy whose publisher nobody vouches for waits for the agent’s word', async () => {
  await settingsUnder({ signedPacks: [file] });
  await reads(firefox, say('packs.accept.unknown-publisher'));
  expect(await wordsIn(firefox)).not.toContain('given by your organisation');
});

test('a policy that cannot be understood is no policy, and a field nobody knows changes nothing', async () => {
  const publishers = [{ key: 'not a key', name: 'Our own trainers' }];
  await settingsUnder({ publishers, signedPacks: [file], budget: { perHour: 60 } });
  const seen = await reads(firefox, say('packs.from.built-in'));
  expect(seen).not.toContain('Spring, delivery delays');
});
