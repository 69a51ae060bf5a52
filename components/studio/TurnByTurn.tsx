import { Aside } from '@/components/plain/Aside';
import { Disclosure } from '@/components/plain/Disclosure';
import { quoted } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Rehearsal, Step } from '@/lib/rehearsals/rehearse';
import { KeepExpectation } from './KeepExpectation';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';
import { textIn } from './texts';
import { momentName } from './vocabulary';

interface TurnByTurnProps {
  conversation: Conversation;
  rehearsal: Rehearsal;
  rehearsed: RehearsedPack;
  own: ReadonlyMap<string, string>;
}

/** A conversation as it went, and beside each turn what would have been said aside, or which rule kept quiet. */
export function TurnByTurn({ conversation, rehearsal, rehearsed, own }: TurnByTurnProps) {
  const { say } = useTongue();
  return (
    <ol className={look.turns}>
      {rehearsal.steps.map((step) => {
        const turn = step.after === 'end' ? null : conversation.turns[step.after - 1];
        return (
          <li key={step.after} data-author={turn?.author}>
            {turn ? (
              <>
                <p className={look.who}>{say(`studio.author.${turn.author}`)}</p>
                <p lang={conversation.lang} className={look.words}>
                  {turn.text}
                </p>
              </>
            ) : (
              <p className={look.who}>{say('studio.rehearsal.over')}</p>
            )}
            <Aparte step={step} conversation={conversation} rehearsed={rehearsed} own={own} />
          </li>
        );
      })}
    </ol>
  );
}

interface AparteProps {
  step: Step;
  conversation: Conversation;
  rehearsed: RehearsedPack;
  own: ReadonlyMap<string, string>;
}
function Aparte({ step, conversation, rehearsed, own }: AparteProps) {
  const { locale, say } = useTongue();
  if (!step.isInstant) return null;
  const { said, held, would } = step;
  const others = would.filter(({ whyNot }) => whyNot !== null);
  return (
    <div className={look.aparte}>
      <p className={look.soft}>
        {momentName(step.moment, locale, rehearsed.whole)}
        {step.cues.map(({ id, words }) => ` · ${say(`cue.may.${id}`)} ${quoted(locale, words)}`)}
      </p>
      {said ? (
        <>
          <Aside tone={own.has(said.reminder) ? 'full' : 'soft'}>
            <p lang={step.language ?? conversation.lang}>{said.text}</p>
          </Aside>
          <p className={look.soft}>
            {say(`trigger.${said.why.trigger}`)}{' '}
            {!own.has(said.reminder) && say('studio.rehearsal.fromBelow')}
          </p>
        </>
      ) : (
        <p className={look.soft}>{held && say(`studio.held.${held}`)}</p>
      )}
      {others.length > 0 && (
        <Disclosure label={say('studio.rehearsal.others', { count: others.length })}>
          <ul className={look.plain}>
            {others.slice(0, 20).map(({ reminder, whyNot }) => (
              <li key={reminder}>
                {textIn(rehearsed.whole, reminder, conversation.lang)}{' '}
                <em>{whyNot && say(`studio.held.${whyNot}`)}</em>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <KeepExpectation conversation={conversation} after={step.after} rehearsed={rehearsed} />
    </div>
  );
}
