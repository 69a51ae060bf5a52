import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { type AddressProblem, addressOf } from './address';
import look from './site.module.css';

interface AddSiteProps {
  /** Origins given already. */
  given: string[];
  problem: AddressProblem | null;
  /** What the button says; the one thing to do on the page when `isMain`. */
  action: string;
  isMain?: boolean;
  onAdd: (origin: string) => void;
  onRefuse: (problem: AddressProblem) => void;
}

/** The address of a tool, pasted: the browser tells nobody where a tab is before its site is allowed. */
export function AddSite({ given, problem, action, isMain = false, onAdd, onRefuse }: AddSiteProps) {
  const { say } = useTongue();
  const [typed, setTyped] = useState('');
  function add() {
    const { origin, problem: wrong } = addressOf(typed);
    if (wrong) return onRefuse(wrong);
    if (given.includes(origin)) return onRefuse('already');
    onAdd(origin);
  }
  const onEnter = (event: KeyboardEvent) => event.key === 'Enter' && add();
  return (
    <div className={look.add}>
      <TextInput
        label={say('site.address')}
        description={say('site.addressWhere')}
        inputMode="url"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onEnter}
        error={problem && say(`site.address.${problem}`)}
      />
      <Button variant={isMain ? 'filled' : 'default'} fullWidth={isMain} onClick={add}>
        {action}
      </Button>
    </div>
  );
}
