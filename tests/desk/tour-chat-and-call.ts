import type { Act } from './tour';
import { type Agent, firstTab, sitDown } from './tour-agent';

/** A chat and a call, in dark colours: nothing is said while the agent writes, and it waits for the pen to rest. */
export const chatAndCall: Act = {
  hour: 16,
  colours: 'dark',
  isAllowed: true,
  async play(seat) {
    const agent = await sitDown(seat, firstTab(seat));
    await agent.presses('panel.intention.skip');
    await chats(agent);
    await takesACall(agent);
  },
};

async function chats(agent: Agent) {
  const { chat } = agent.script;
  await agent.opens(`chats/${chat.id}`);
  await agent.sees(agent.say('kind.chat'));
  await agent.writes(chat.begun);
  await agent.customerWrites();
  await agent.hears(chat.says);
  await agent.sees(agent.say('cue.may.anger'));
  await agent.hasReminders(0);
  await agent.picture('while-writing-no-reminder');

  await agent.page.locator('textarea.editor').filter({ visible: true }).clear();
  await agent.hasReminders(1);
  await agent.picture('the-pen-rests');
}

async function takesACall(agent: Agent) {
  const { call } = agent.script;
  await agent.opens(`calls/${call.id}`);
  await agent.customerWrites();
  await agent.customerWrites();
  await agent.hears(call.says);
  await agent.sees(agent.say('cue.may.worry'));
  await agent.picture('a-call');
}
