import type { Moment } from '@/lib/interactions/schema';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Pack, Phrase, Question, Reminder } from '@/lib/packs/schema';
import { freshId, idStart } from '@/lib/studio/fresh-id';

const nothing = () => ({ en: '', fr: { vous: '', tu: '' } });
const idIn = (items: readonly { id: string }[], start: string) =>
  freshId(
    start,
    items.map(({ id }) => id),
  );
const neither = () => ({ en: '', fr: '' });
/** Items that have just been added: everything is there, nothing is written yet. */
export const fresh = {
  reminder: (pack: Pack, moment: Moment): Reminder => ({
    id: idIn(pack.reminders, idStart('reminders', moment)),
    moment,
    trigger: 'always',
    text: nothing(),
    why: neither(),
  }),
  phrase: (pack: Pack, moment: Moment, lang: 'en' | 'fr'): Phrase => ({
    id: idIn(pack.phrases, idStart('phrases', moment)),
    moment,
    lang,
    text: '',
    variants: [],
    needs: 'fact',
    protected: false,
  }),
  question: (pack: Pack, moment: Moment): Question => ({
    id: idIn(pack.questions, idStart('questions', moment)),
    moment,
    form: 'what',
    text: nothing(),
  }),
  starter: (pack: Pack): Pack['starters'][number] => ({
    id: idIn(pack.starters, idStart('starters')),
    text: neither(),
  }),
  leader: (pack: Pack): Pack['leaders'][number] => ({
    id: idIn(pack.leaders, idStart('leaders')),
    about: 'mirror',
    text: nothing(),
  }),
  statement: (pack: Pack): Pack['diagnostic'][number] => ({
    id: idIn(pack.diagnostic, idStart('diagnostic')),
    text: neither(),
  }),
  conversation: (pack: Pack, lang: 'en' | 'fr'): Conversation => ({
    id: idIn(pack.samples, idStart('samples')),
    title: '',
    lang,
    kind: 'ticket',
    source: 'synthetic',
    turns: [{ author: 'customer', text: '' }],
    ended: false,
  }),
};
