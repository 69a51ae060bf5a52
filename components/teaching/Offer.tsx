import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './teaching.module.css';

/** The way out of a page that cannot be read: showing it once. */
export function Offer({ onTeach }: { onTeach: () => void }) {
  const { say } = useTongue();
  return (
    <div className={look.offer}>
      <QuietButton look="pill" onClick={onTeach}>
        {say('panel.blind.teach')}
      </QuietButton>
      <p>{say('panel.blind.teach.about')}</p>
    </div>
  );
}
