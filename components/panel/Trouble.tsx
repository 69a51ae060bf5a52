import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';

/** What is kept cannot be opened, or the page no longer answers. */
export function Trouble({ trouble, onTryAgain }: { trouble: 'storage' | 'port'; onTryAgain: () => void }) {
  const { say } = useTongue();
  return (
    <Notice
      title={say(`panel.trouble.${trouble}`)}
      actions={<QuietButton onClick={onTryAgain}>{say(`panel.trouble.${trouble}.tryAgain`)}</QuietButton>}
    >
      <p>{say(`panel.trouble.${trouble}.safe`)}</p>
      <p>{say(`panel.trouble.${trouble}.whatNow`)}</p>
    </Notice>
  );
}
