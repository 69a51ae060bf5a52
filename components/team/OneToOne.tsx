import { useTongue } from '@/components/say/Spoken';
import { Fold } from './Fold';
import look from './said.module.css';

const questions = ['leaving', 'cause', 'tried'] as const;

/** Three questions before a one-to-one. Nothing about the other person is on the screen, and nothing is written down. */
export function OneToOne() {
  const { say } = useTongue();
  return (
    <Fold title={say('team.oneToOne')} hint={say('team.oneToOne.hint')}>
      <ol className={look.questions}>
        {questions.map((question) => (
          <li key={question}>{say(`team.oneToOne.${question}`)}</li>
        ))}
      </ol>
      <p>{say('team.oneToOne.nothing')}</p>
    </Fold>
  );
}
