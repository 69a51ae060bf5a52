import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { selfCheckOf, selfCheckQuestions } from '@/lib/team/mirror';
import look from './mirror.module.css';
import type { LeadEvents, LeadView } from './view';

/** Four questions for the lead alone. They stay here, as agents' notes stay with agents. */
export function SelfCheck({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const check = selfCheckOf(view.board, view.week);
  const [note, setNote] = useState(check.note);
  return (
    <Disclosure label={say('team.selfCheck')}>
      <div className={look.check}>
        <p>{say('team.selfCheck.stays')}</p>
        {selfCheckQuestions.map((question) => (
          <Choice
            key={question}
            label={say(`team.selfCheck.${question}`)}
            options={[
              { id: 'yes', label: say('team.selfCheck.yes') },
              { id: 'not-yet', label: say('team.selfCheck.notYet') },
            ]}
            chosen={check[question] === null ? null : check[question] ? 'yes' : 'not-yet'}
            onChoose={(chosen) => on.look({ [question]: chosen === null ? null : chosen === 'yes' })}
            shape="words"
          />
        ))}
        <Textarea
          label={say('team.selfCheck.note')}
          value={note}
          maxLength={2_000}
          onChange={({ currentTarget }) => {
            setNote(currentTarget.value);
            on.look({ note: currentTarget.value });
          }}
        />
      </div>
    </Disclosure>
  );
}
