import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { packAddressOf } from './address';
import look from './packs.module.css';
import type { PacksEvents, PacksView } from './view';

/** Addresses packs come from: the only thing Aparté ever asks the network for. */
export function Addresses({ view, on }: { view: PacksView; on: PacksEvents }) {
  const { say } = useTongue();
  const [typed, setTyped] = useState('');
  function add() {
    const { address, problem } = packAddressOf(typed);
    if (problem) return on.refuseAddress(problem);
    if (view.addresses.some((one) => one.address === address)) return on.refuseAddress('already');
    on.addAddress(address);
  }
  const onEnter = (event: KeyboardEvent) => event.key === 'Enter' && add();
  return (
    <Disclosure label={say('packs.addresses')} startsOpen={view.addresses.length > 0}>
      <p className={look.soft}>{say('packs.addresses.about')}</p>
      <ul className={look.lines}>
        {view.addresses.map(({ address, lastAt, problem, managed }) => (
          <li key={address}>
            <span className={look.address}>
              {address}
              <small>
                {problem
                  ? say(`packs.address.${problem}`)
                  : lastAt
                    ? say('packs.address.lastAt', { lastAt })
                    : say('packs.address.waiting')}
              </small>
            </span>
            {problem === 'not-allowed' && (
              <QuietButton
                aria-label={say('packs.address.allowOne', { address })}
                onClick={() => on.allowAddress(address)}
              >
                {say('packs.address.allow')}
              </QuietButton>
            )}
            {managed ? (
              <small>{say('packs.address.managed')}</small>
            ) : (
              <QuietButton
                aria-label={say('packs.address.forgetOne', { address })}
                onClick={() => on.forgetAddress(address)}
              >
                {say('packs.address.forget')}
              </QuietButton>
            )}
          </li>
        ))}
      </ul>
      {view.addresses.length > 0 && (
        <QuietButton look="pill" onClick={on.lookNow}>
          {say('packs.address.lookNow')}
        </QuietButton>
      )}
      <div className={look.add}>
        <TextInput
          label={say('packs.address.label')}
          description={say('packs.address.where')}
          inputMode="url"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onEnter}
          error={view.addressProblem && say(`packs.address.problem.${view.addressProblem}`)}
        />
        <Button variant="default" onClick={add}>
          {say('packs.address.add')}
        </Button>
      </div>
    </Disclosure>
  );
}
