import { Button, FileButton } from '@mantine/core';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { PacksView } from './view';

interface OpenPackProps {
  problem: PacksView['problem'];
  onOpen: (file: File) => void;
}

/** A pack from a file, and what became of it. */
export function OpenPack({ problem, onOpen }: OpenPackProps) {
  const { say } = useTongue();
  return (
    <>
      <FileButton accept=".json,application/json" onChange={(file) => file && onOpen(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {say('packs.open')}
          </Button>
        )}
      </FileButton>
      {problem && (
        <div role="status">
          <Notice title={say(`packs.problem.${problem.is}`)}>
            {problem.said.length > 0 && (
              <ul>
                {problem.said.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <p>{say('packs.problem.safe')}</p>
            <p>{say(`packs.problem.${problem.is}.whatNow`)}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
