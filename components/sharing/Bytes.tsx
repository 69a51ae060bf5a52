import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import look from './sharing.module.css';

/** What is sealed, character by character. */
export function Bytes({ bytes }: { bytes: string }) {
  const { say } = useTongue();
  return (
    <Disclosure label={say('share.bytes')} late>
      <p>{say('share.bytes.about')}</p>
      <code className={look.bytes}>{bytes}</code>
    </Disclosure>
  );
}
