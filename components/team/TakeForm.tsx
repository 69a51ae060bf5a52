import { useTongue } from '@/components/say/Spoken';
import type { Obstacle } from '@/lib/team/obstacle-schema';
import { workingDaysLater } from '@/lib/team/working-days';
import { useForm } from './drafts';
import { Field } from './Field';
import { Sheet } from './Sheet';
import type { LeadEvents } from './view';

interface TakeFormProps {
  obstacle: Obstacle;
  view: { today: string; answerWithin: number };
  onTake: LeadEvents['take'];
  onDone: () => void;
}

/** Who looks after it, and until when: both are there already, for whoever takes it themself. */
export function TakeForm({ obstacle, view, onTake, onDone }: TakeFormProps) {
  const { say } = useTongue();
  const form = useForm(`take ${obstacle.id}`, {
    owner: obstacle.owner ?? say('team.take.lead'),
    due: obstacle.due ?? workingDaysLater(view.today, view.answerWithin),
  });
  async function keep() {
    const kept = await form.submit(['owner'], ({ owner, due }) => onTake(obstacle.id, owner, due || null));
    if (kept) onDone();
    return kept;
  }
  return (
    <Sheet
      label={say('team.take')}
      keep={say('team.take.keep')}
      failed={form.failed}
      onKeep={keep}
      onLeave={onDone}
    >
      <Field
        form={form}
        name="owner"
        label={say('team.take.owner')}
        about={say('team.take.owner.about')}
        most={120}
        shape="line"
      />
      <Field form={form} name="due" label={say('team.take.due')} shape="day" min={view.today} />
    </Sheet>
  );
}
