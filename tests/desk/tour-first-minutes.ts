import { waitFor } from '../stage/wait-for';
import type { Act } from './tour';
import { sitDown } from './tour-agent';
import { firstStarter } from './tour-words';

/** From the page that opens after installing to the first conversation, as everybody meets it. */
export const firstMinutes: Act = {
  hour: 8,
  colours: 'light',
  isAllowed: false,
  async play(seat) {
    const { stage, album, desk, language } = seat;
    const welcome = await waitFor('the welcome page', () =>
      stage.context.pages().find((page) => page.url().endsWith('/welcome.html')),
    );
    await welcome.getByRole('button').first().waitFor();
    await album.alone('welcome', welcome);

    const agent = await sitDown(seat, welcome);
    await agent.sees(agent.say('panel.notAllowed.title'));
    await agent.panel.getByRole('textbox').fill(desk);
    await agent.picture('allow-one-address');
    await stage.agreeTo(desk);
    await agent.presses('panel.notAllowed.allow');

    await agent.sees(agent.say('panel.intention.ask'));
    await agent.picture('an-intention-or-none');
    await agent.panel.getByRole('button', { name: firstStarter(language) }).click();
    await agent.sees(agent.say('panel.blind.no-interaction'));
    await agent.picture('no-conversation-open');

    await agent.opens(`tickets/${agent.script.plain}`);
    await agent.sees(agent.say('panel.transactional'));
    await agent.hasReminders(0);
    await agent.picture('plain-request-left-in-peace');
  },
};
