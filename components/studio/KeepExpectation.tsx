import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Conversation, Expectation } from '@/lib/packs/conversation-schema';
import { record } from '@/lib/rehearsals/expect';
import { addItem, changeItem } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';

interface KeepExpectationProps {
  conversation: Conversation;
  after: Expectation['after'];
  rehearsed: RehearsedPack;
}

/** What is said here (or the silence) is what should be: kept in the pack, and looked at again at every change. */
export function KeepExpectation({ conversation, after, rehearsed }: KeepExpectationProps) {
  const { say } = useTongue();
  const { edit, readOnly } = useEditing();
  const isKept = rehearsed.pack.expectations.some(
    (one) => one.sample === conversation.id && one.after === after,
  );
  if (isKept) return <p className={look.soft}>{say('studio.expect.kept')}</p>;
  if (readOnly) return null;
  function keep() {
    const now = record(rehearsed.pack, conversation, after, rehearsed.whole);
    if (!now) return;
    edit((pack) => {
      const place = pack.expectations.findIndex(
        (one) => one.sample === now.sample && one.after === now.after,
      );
      return place < 0 ? addItem(pack, 'expectations', now) : changeItem(pack, 'expectations', place, now);
    });
  }
  return <QuietButton onClick={keep}>{say('studio.expect.keep')}</QuietButton>;
}
