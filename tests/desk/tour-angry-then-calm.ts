import type { Act } from './tour';
import { type Agent, firstTab, sitDown } from './tour-agent';
import { labelBefore } from './tour-words';

/** An angry customer, a formula that makes it worse, an answer that calms; then ten seconds for oneself. */
export const angryThenCalm: Act = {
  hour: 11,
  colours: 'light',
  isAllowed: true,
  async play(seat) {
    const agent = await sitDown(seat, firstTab(seat));
    await agent.presses('panel.intention.skip');
    await triesAFormula(agent);
    await answers(agent);
    await reflects(agent);
    await seesWhatIsKept(agent);
    await asksForSilence(agent);
  },
};

async function triesAFormula(agent: Agent) {
  const { angry } = agent.script;
  await agent.opens(`tickets/${angry.ticket}`);
  await agent.sees(agent.say('cue.may.anger'));
  await agent.hasReminders(1);
  await agent.picture('an-angry-one');

  await agent.writes(angry.formula);
  await agent.presses('panel.foot.read');
  await agent.sees(agent.say('panel.read.needs'));
  await agent.picture('read-as-they-would');
  await agent.presses('panel.read.close');

  await agent.sends();
  await agent.customerWrites();
  await agent.hears(angry.worse);
  await agent.sees(agent.say('cue.may.frustration'));
  await agent.picture('the-formula-made-it-worse');
}

async function answers(agent: Agent) {
  const { angry } = agent.script;
  await agent.writes(angry.reply);
  await agent.sends();
  await agent.customerWrites();
  await agent.hears(angry.answer);
  await agent.seesNoMore(agent.say('cue.may.frustration'));
  await agent.picture('calm-again');
}

async function reflects(agent: Agent) {
  await agent.page.locator('[data-act="resolve"]').click();
  await agent.sees(agent.say('reflection.title'));
  await agent.picture('a-moment-for-yourself');
  await agent.presses('reflection.hard');
  await agent.presses('feeling.powerless');
  await agent.presses('cause.right-to-decide');
  await agent.panel.getByRole('textbox').first().fill(agent.script.note);
  await agent.picture('two-taps-and-a-line');
  await agent.presses('reflection.save');
  await agent.sees(agent.say('reflection.kept'));
}

async function seesWhatIsKept(agent: Agent) {
  const { stage, album, panel, say } = agent;
  const opened = async (press: Promise<void>) =>
    (await Promise.all([stage.context.waitForEvent('page'), press]))[0];

  const journal = await opened(agent.presses('panel.foot.journal'));
  await journal.getByText(agent.script.note).waitFor();
  await album.beside('journal', journal, panel);
  const settings = await opened(agent.presses('panel.foot.settings'));
  const notes = settings.getByRole('row', { name: say('passport.reflections') });
  await notes.getByRole('cell', { name: '1', exact: true }).waitFor();
  await album.alone('settings-and-data-passport', settings);
}

async function asksForSilence(agent: Agent) {
  await agent.page.bringToFront();
  await agent.presses('panel.silence.hour');
  await agent.sees(labelBefore(agent.language, 'panel.silent.until'));
  await agent.picture('silence-for-an-hour');
}
