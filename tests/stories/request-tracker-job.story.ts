import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { Scene } from '../stage/firefox-scene';
import { press, reads, wordsIn } from '../stage/hands';
import { type RequestTracker, startRequestTracker } from '../stage/request-tracker';
import { type Theatre, theatres } from '../stage/theatre';
import { signIn } from '../stage/tracker-agent';
import { waitFor } from '../stage/wait-for';

const [core] = builtInPacks;
const texts = (language: 'fr' | 'en') =>
  (core?.reminders ?? []).map(({ text }) => (language === 'fr' ? text.fr.vous : text.en));
const customer = { name: 'Éléonore Lefèvre', email: 'eleonore@exemple.example' };
const angry = `Bonjour,

C'est inadmissible : troisième fois que j'écris et toujours pas de réponse.
Ma mère attend son lit médicalisé depuis trois semaines, je suis furieuse.

Éléonore Lefèvre`;

let desk: RequestTracker;
beforeAll(async () => {
  desk = await startRequestTracker();
});
afterAll(() => desk?.close());

/** Which of the pack's reminders stand in the panel. */
const shown = async (panel: Scene, language: 'fr' | 'en') => {
  const seen = await wordsIn(panel);
  return texts(language).filter((text) => seen.includes(text.replace(/\s+/g, ' ')));
};

describe.each(['Chromium', 'Firefox'] as const)('a day on Request Tracker in %s', (name) => {
  const fr = speaker('fr', 'vous');
  let theatre: Theatre;
  let panel: Scene;
  let ticket: number;
  const at = (page: string, id: number) => `${desk.url}/Ticket/${page}.html?id=${id}`;

  beforeAll(async () => {
    await desk.speak('fr');
    ticket = await desk.createTicket({
      subject: 'Lit médicalisé',
      text: angry,
      requestor: customer,
      language: 'fr',
    });
    theatre = await theatres[name]({ locale: 'fr-FR' });
    await signIn(theatre, desk);
  });
  afterAll(() => theatre?.close());

  test('nothing is read before the agent allows the site, by one address and one button', async () => {
    await theatre.goto(at('Display', ticket));
    panel = await theatre.panel();
    await reads(panel, fr('panel.notAllowed.title'));
    await panel.type('input', desk.url);
    await theatre.allow('localhost', () => press(panel, fr('panel.notAllowed.allow')));
    await press(panel, fr('panel.intention.skip'));
    await reads(panel, 'Request Tracker');
  });

  test('the cue stands there with the customer’s own words, and one reminder in French', async () => {
    const seen = await reads(panel, 'inadmissible');
    expect(seen).toContain(fr('cue.may.anger'));
    await waitFor('a reminder', async () => (await shown(panel, 'fr')).length > 0);
    expect(await shown(panel, 'fr')).toHaveLength(1);
  });

  test('the reply page goes on with the same interaction, and after the reply the moment is another', async () => {
    const { difficult, listening } = Object.fromEntries(
      (core?.moments ?? []).map(({ id, name }) => [id, name.fr]),
    );
    await reads(panel, String(difficult));
    await theatre.goto(`${at('Update', ticket)}&Action=Respond`);
    await waitFor('the editor', () =>
      theatre.page.run(() => document.querySelector('iframe.cke_wysiwyg_frame') !== null),
    );
    await reads(panel, String(difficult));
    await theatre.typeInside('iframe.cke_wysiwyg_frame', 'Le lit part demain matin, je vous écris à midi.');
    await theatre.page.click('input[name="SubmitTicket"]');
    await reads(panel, String(listening));
  });

  test('resolving it offers a reflection, which two taps and a line keep in the journal', async () => {
    await desk.resolve(ticket);
    await theatre.goto(at('Display', ticket));
    await reads(panel, fr('reflection.title'));
    await press(panel, fr('reflection.hard'));
    await press(panel, fr('cause.right-to-decide'));
    await panel.type('textarea', 'Demander une avance de lit.');
    await press(panel, fr('reflection.save'));
    await reads(panel, fr('reflection.kept'));
    await theatre.gotoOwn('journal.html');
    await reads(theatre.page, 'Demander une avance de lit.');
  });

  test('a plain tracking request is left in peace', async () => {
    const plain = await desk.createTicket({
      subject: 'Suivi',
      text: 'Bonjour,\n\nOù en est ma commande 4182 ? Merci.',
      requestor: customer,
      language: 'fr',
    });
    await theatre.goto(at('Display', plain));
    await reads(panel, fr('panel.transactional'));
    expect(await shown(panel, 'fr')).toEqual([]);
  });
});

describe.each(['Chromium', 'Firefox'] as const)('an English ticket in a French %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    await desk.speak('en');
    theatre = await theatres[name]({ locale: 'fr-FR' });
    await signIn(theatre, desk);
  });
  afterAll(() => theatre?.close());

  test('gets its reminder in English', async () => {
    const fr = speaker('fr', 'vous');
    const ticket = await desk.createTicket({
      subject: 'Third time',
      text: 'Hello,\n\nThis is the third time I am writing and still nothing. This is unacceptable.',
      requestor: { name: 'Sam Carter', email: 'sam@example.example' },
    });
    await theatre.goto(`${desk.url}/Ticket/Display.html?id=${ticket}`);
    const panel = await theatre.panel();
    await reads(panel, fr('panel.notAllowed.title'));
    await panel.type('input', desk.url);
    await theatre.allow('localhost', () => press(panel, fr('panel.notAllowed.allow')));
    await press(panel, fr('panel.intention.skip'));
    await waitFor('a reminder', async () => (await shown(panel, 'en')).length === 1);
    expect(await shown(panel, 'fr')).toEqual([]);
  });
});
