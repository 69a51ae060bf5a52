import { useEffect, useRef } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './room.module.css';

interface TeamHeadProps {
  /** What this room is, or whose. */
  title: string;
  /** What one does here, in a sentence. */
  about?: string;
  /** Out of here: to the start of the page unless `backLabel` names another place. */
  onBack?: () => void;
  backLabel?: string;
}

/** The first room of a page begins at the page's top; one that takes another's place begins at its own title. */
let isFirstRoom = true;

/** The same quiet beginning of every room of the team page: the way back, the title, a sentence. */
export function TeamHead({ title, about, onBack, backLabel }: TeamHeadProps) {
  const { say } = useTongue();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstRoom && document.activeElement === document.body) heading.current?.focus();
    isFirstRoom = false;
  }, []);
  return (
    <header className={look.head}>
      {onBack && (
        <nav aria-label={say('team.head.nav')}>
          <QuietButton onClick={onBack}>
            <span aria-hidden="true" className={look.back} />
            {backLabel ?? say('team.head.back')}
          </QuietButton>
        </nav>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {about && <p className={look.about}>{about}</p>}
    </header>
  );
}
