import { useTongue } from '@/components/say/Spoken';
import { AddSite } from '@/components/site/AddSite';
import type { AddressProblem } from '@/components/site/address';
import look from './panel.module.css';

interface NotAllowedProps {
  sites: string[];
  problem: AddressProblem | null;
  onAllow: (origin: string) => void;
  onRefuse: (problem: AddressProblem) => void;
}

/** One field and one button, and what they mean before they are used. */
export function NotAllowed({ sites, problem, onAllow, onRefuse }: NotAllowedProps) {
  const { say } = useTongue();
  const isFirst = sites.length === 0;
  return (
    <section className={look.state}>
      <h1>{say(isFirst ? 'panel.notAllowed.title' : 'panel.notAllowed.elsewhere')}</h1>
      <p>{say('panel.notAllowed.reads')}</p>
      <AddSite
        given={sites}
        problem={problem}
        action={say('panel.notAllowed.allow')}
        isMain={isFirst}
        onAdd={onAllow}
        onRefuse={onRefuse}
      />
      <p className={look.soft}>{say('panel.notAllowed.takeBack')}</p>
    </section>
  );
}

/** The browser's own pages cannot be asked for. */
export function Nowhere() {
  const { say } = useTongue();
  return (
    <section className={look.state}>
      <h1>{say('panel.nowhere.title')}</h1>
      <p>{say('panel.nowhere.whatNow')}</p>
    </section>
  );
}
