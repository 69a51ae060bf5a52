import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { csvOf, fileName } from './csv';
import look from './release.module.css';
import type { ReleaseEvents, ReleaseView } from './view';

/** On paper, as a table, or as the signed file it came in. */
export function Keep({ view, on }: { view: ReleaseView; on: ReleaseEvents }) {
  const tongue = { ...useTongue(), words: view.words };
  const { say } = tongue;
  const name = fileName(view);
  return (
    <section className={`${look.plain} ${look.onScreen}`}>
      <h3>{say('release.keep')}</h3>
      <p className={look.soft}>{say('release.keep.about')}</p>
      <div className={look.row}>
        <Button onClick={() => on.print(name)}>{say('release.print')}</Button>
        <Button variant="default" onClick={() => on.saveTable(`${name}.csv`, csvOf(view, tongue))}>
          {say('release.saveTable')}
        </Button>
        <Button variant="default" onClick={() => on.saveSigned(`${name}.aparte-release.json`)}>
          {say('release.saveSigned')}
        </Button>
      </div>
    </section>
  );
}
