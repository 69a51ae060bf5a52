import { useMemo } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Moment } from '@/lib/interactions/schema';
import type { Pack } from '@/lib/packs/schema';
import { Below } from './Below';
import type { Spot } from './editing';
import { fresh } from './fresh';
import { Gestures } from './Gestures';
import { ItemList } from './ItemList';
import { PhraseForm, PhraseLine } from './PhraseForm';
import { placed } from './placed';
import { QuestionForm, QuestionLine } from './QuestionForm';
import { ReminderForm, ReminderLine } from './ReminderForm';
import { momentName } from './vocabulary';

interface MomentPlaceProps {
  pack: Pack;
  moment: Moment;
  /** The packs it lies on, as one; null for a core pack. */
  below: Pack | null;
  open: Spot | null;
}

/** A moment on one screen: what it is for, what may be said in it, the formulas it decays into, its questions. */
export function MomentPlace({ pack, moment, below, open }: MomentPlaceProps) {
  const { locale, say } = useTongue();
  const here = (item: { moment: Moment }) => item.moment === moment;
  const openIn = (list: Spot['list']) => (open?.list === list ? open.id : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `here` is the moment
  const reminders = useMemo(() => placed<'reminders'>(pack.reminders, here), [pack.reminders, moment]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const phrases = useMemo(() => placed<'phrases'>(pack.phrases, here), [pack.phrases, moment]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const questions = useMemo(() => placed<'questions'>(pack.questions, here), [pack.questions, moment]);
  const addressed = (item: { id: string; text: { en: string; fr: { vous: string } } }) => ({
    id: item.id,
    text: locale === 'fr' ? item.text.fr.vous : item.text.en,
  });
  return (
    <>
      <h2>{momentName(moment, locale, pack)}</h2>
      <Gestures pack={pack} moment={moment} below={below?.moments.find(({ id }) => id === moment)} />
      <ItemList
        list="reminders"
        title={say('studio.reminders')}
        about={say('studio.reminders.about')}
        add={say('studio.reminder.add')}
        items={reminders}
        openId={openIn('reminders')}
        Line={ReminderLine}
        Form={ReminderForm}
        fresh={() => fresh.reminder(pack, moment)}
      />
      {below && (
        <Below
          list="reminders"
          items={below.reminders.filter(here).map(addressed)}
          pack={pack}
          below={below}
        />
      )}
      <ItemList
        list="phrases"
        title={say('studio.phrases')}
        about={say('studio.phrases.about')}
        add={say('studio.phrase.add')}
        items={phrases}
        openId={openIn('phrases')}
        Line={PhraseLine}
        Form={PhraseForm}
        fresh={() => fresh.phrase(pack, moment, locale)}
      />
      {below && <Below list="phrases" items={below.phrases.filter(here)} pack={pack} below={below} />}
      <ItemList
        list="questions"
        title={say('studio.questions')}
        about={say('studio.questions.about')}
        add={say('studio.question.add')}
        items={questions}
        openId={openIn('questions')}
        Line={QuestionLine}
        Form={QuestionForm}
        fresh={() => fresh.question(pack, moment)}
      />
      {below && (
        <Below
          list="questions"
          items={below.questions.filter(here).map(addressed)}
          pack={pack}
          below={below}
        />
      )}
    </>
  );
}
