import { TwoStep } from '@/components/plain/TwoStep';
import { useTongue } from '@/components/say/Spoken';

/** What was learnt of a tool's pages goes: nothing happens before the second step. */
export function Forget({ name, onForget }: { name: string; onForget: () => void }) {
  const { say } = useTongue();
  return (
    <TwoStep
      ask={say('settings.sites.forget')}
      means={say('settings.sites.forget.means', { name })}
      confirm={say('settings.sites.forget.confirm')}
      cancel={say('settings.sites.forget.cancel')}
      onConfirm={onForget}
    />
  );
}
