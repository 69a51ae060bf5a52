import { Aside } from '@/components/plain/Aside';
import { useTongue } from '@/components/say/Spoken';
import look from './panel.module.css';
import type { MomentWords } from './view';

/** The moment, and the intention behind its usual gestures. */
export function Intention({ moment }: { moment: MomentWords }) {
  const { say } = useTongue();
  return (
    <div className={look.intention}>
      <h2 className={look.moment}>{moment.name}</h2>
      <p className={look.behind}>{say('panel.intention.behind')}</p>
      <Aside tone="soft">
        <p>{moment.intention}</p>
      </Aside>
    </div>
  );
}
