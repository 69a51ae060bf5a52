import core from '../../lib/packs/builtin/core.json';
import { chromiumScene } from '../stage/chromium-scene';
import { paste, press, reads } from '../stage/hands';
import { waitFor } from '../stage/wait-for';
import type { Act } from './tour';
import { firstTab } from './tour-agent';
import { label } from './tour-words';

const spring = {
  fr: {
    name: 'Délais de livraison, printemps',
    replies: [
      'Bonjour, votre colis est en cours d’acheminement. Nous reviendrons vers vous au plus vite.',
      'Nos équipes logistiques sont pleinement mobilisées afin de vous livrer.',
      'Le retard est indépendant de notre volonté. Nous vous remercions de votre patience.',
    ],
    publisher: 'Formation, Lafayette',
    passphrase: 'une date vaut mieux',
  },
  en: {
    name: 'Delivery delays, spring',
    replies: [
      'Hello, your parcel is on its way. We will be in touch as soon as we know more.',
      'Our logistics team is working around the clock to get your order to you.',
      'The delay is due to circumstances beyond our control. We appreciate your patience.',
    ],
    publisher: 'Training, Lafayette',
    passphrase: 'a date is worth more',
  },
};
const reminder = {
  en: 'What have they been without since the day it was due?',
  vous: 'De quoi cette personne se passe-t-elle depuis le jour promis ?',
  tu: 'De quoi cette personne se passe-t-elle depuis le jour promis ?',
};

/** A trainer's half hour: from canned replies to a signed pack, with a look at every stop. */
export const studio: Act = {
  hour: 14,
  colours: 'light',
  isAllowed: true,
  async play({ stage, language, album, ...seat }) {
    const page = firstTab({ stage, language, album, ...seat });
    const trainer = chromiumScene(page);
    const words = spring[language];
    const say = (key: Parameters<typeof label>[1], values?: Record<string, string>) =>
      label(language, key, values);
    const moment = core.moments.find(({ id }) => id === 'difficult')?.name[language] ?? '';
    await page.goto(`chrome-extension://${stage.extensionId}/studio.html`);
    await paste(trainer, say('studio.new.name'), words.name);
    await press(trainer, say('studio.new.fromReplies'));
    await paste(trainer, say('studio.replies.paste'), words.replies.join('\n\n'));
    await page.locator('main button[data-variant="filled"]').click();
    await page.locator('main input[type="checkbox"]').first().waitFor();
    await album.alone('studio-replies', page);
    await page.locator('main button[data-variant="filled"]').last().click();
    await page.locator('main [role="status"]').waitFor();

    await press(trainer, moment);
    await press(trainer, say('studio.reminder.add'));
    const trigger = page.getByLabel(say('studio.reminder.trigger'));
    await trigger.selectOption('repeat-contact');
    await paste(trainer, 'English', reminder.en, '[data-open]');
    await paste(trainer, 'Français · vous', reminder.vous, '[data-open]');
    await paste(trainer, 'Français · tu', reminder.tu, '[data-open]');
    const reasons = page.locator('[data-open] fieldset').last().locator('textarea, input');
    await reasons.nth(0).fill('What is missing in somebody’s day says more than the days of delay.');
    await reasons.nth(1).fill('Ce qui manque dans une journée en dit plus que le nombre de jours de retard.');
    const often = say('studio.speaking', { count: '\n', all: '\n' }).split('\n')[0] ?? '';
    await reads(trainer, often.trim());
    await album.alone('studio-moment', page);

    await press(trainer, say('studio.place.rehearsal'));
    await waitFor('conversations', async () => (await page.locator('main li').count()) > 10);
    await press(trainer, say(`language.${language}`));
    await page.locator('main li button').first().click();
    await album.seen('studio-rehearsal', page);

    await press(trainer, say('studio.place.publish'));
    await paste(trainer, say('studio.key.name'), words.publisher);
    await paste(trainer, say('studio.key.passphrase'), words.passphrase);
    await paste(trainer, say('studio.key.again'), words.passphrase);
    await press(trainer, say('studio.key.make'));
    await reads(trainer, say('studio.key.open'));
    await press(trainer, say('studio.publish.sign', { version: '0.1.0' }));
    await page.locator('main [role="status"]').waitFor();
    await album.alone('studio-publish', page);

    await press(trainer, say('studio.back'));
    await reads(trainer, words.name);
    await album.alone('studio-library', page);
  },
};
