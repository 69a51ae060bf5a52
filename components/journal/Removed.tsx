import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './journal.module.css';

/** Instead of "are you sure": it is done, and for a while it can be undone. */
export function Removed({ onBringBack }: { onBringBack: () => void }) {
  const { say } = useTongue();
  return (
    <div className={look.removed}>
      <span>{say('journal.removed')}</span>
      <QuietButton onClick={onBringBack}>{say('journal.bringBack')}</QuietButton>
    </div>
  );
}
