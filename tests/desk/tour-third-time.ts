import type { Act } from './tour';
import { firstTab, sitDown } from './tour-agent';
import { labelBefore } from './tour-words';

/** The third message about one parcel: a cue with the customer's words, one reminder, and where it comes from. */
export const thirdTime: Act = {
  hour: 9,
  colours: 'light',
  isAllowed: true,
  async play(seat) {
    const agent = await sitDown(seat, firstTab(seat));
    const { third, thanks } = agent.script;
    await agent.presses('panel.intention.skip');

    await agent.opens(`tickets/${third.ticket}`);
    await agent.sees(agent.say('cue.may.repeat'));
    await agent.sees(third.cueWords);
    await agent.hasReminders(1);
    await agent.picture('third-time-writing');
    await agent.presses('panel.nudge.whyThis');
    await agent.sees(labelBefore(agent.language, 'panel.nudge.words'));
    await agent.picture('why-this-why-now');
    await agent.presses('panel.nudge.already');
    await agent.hasReminders(0);

    await agent.writes(third.reply);
    await agent.sends();
    await agent.customerWrites();
    await agent.hears(third.answer);
    await agent.seesNoMore(agent.say('cue.may.repeat'));
    await agent.picture('a-real-answer');

    // Five minutes lie between two reminders: here the cue stands alone.
    await agent.opens(`chats/${thanks.chat}`);
    await agent.sees(agent.say('cue.may.gratitude'));
    await agent.sees(thanks.cueWords);
    await agent.hasReminders(0);
    await agent.picture('a-thank-you-to-receive');
  },
};
