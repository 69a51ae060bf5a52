import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { findIn, type Place, replaceIn, type SearchOptions } from '@/lib/studio/search';
import { useEditing } from './editing';
import { whereIs } from './findings';
import look from './search.module.css';
import type { EditorEvents } from './view';

const atOnce = 50;

/** Words anywhere in the pack, and other words in their place: all of them, or text by text. One step back undoes it. */
export function SearchPlace({ pack, onGo }: { pack: Pack; onGo: EditorEvents['go'] }) {
  const { say } = useTongue();
  const { edit, readOnly } = useEditing();
  const [query, setQuery] = useState('');
  const [by, setBy] = useState('');
  const [caseSensitive, setCase] = useState(false);
  const [wholeWord, setWhole] = useState(false);
  const [shown, setShown] = useState(atOnce);
  const options: SearchOptions = useMemo(() => ({ caseSensitive, wholeWord }), [caseSensitive, wholeWord]);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => (wanted === '' ? [] : findIn(pack, wanted, options)), [pack, wanted, options]);
  const replace = (only?: Place['path'][]) => edit((now) => replaceIn(now, query, by, options, only));
  return (
    <>
      <h2>{say('studio.place.search')}</h2>
      <search className={look.form}>
        <TextInput
          type="search"
          label={say('studio.search.for')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {!readOnly && (
          <TextInput
            label={say('studio.search.by')}
            value={by}
            onChange={({ currentTarget }) => setBy(currentTarget.value)}
          />
        )}
        <Check label={say('studio.search.case')} checked={caseSensitive} onChange={setCase} />
        <Check label={say('studio.search.word')} checked={wholeWord} onChange={setWhole} />
      </search>
      {wanted !== '' && (
        <div className={look.row}>
          <p role="status">{say('studio.search.found', { count: found.length })}</p>
          {!readOnly && found.length > 0 && (
            <Button variant="default" onClick={() => replace()}>
              {say('studio.search.all')}
            </Button>
          )}
        </div>
      )}
      <ul className={look.found}>
        {found.slice(0, shown).map((one) => (
          <li key={`${one.path.join('.')} ${one.from}`}>
            <QuietButton
              className={look.text ?? ''}
              onClick={() => {
                const { place, spot } = whereIs(pack, [...one.path]);
                onGo(place, spot);
              }}
            >
              <span>
                {one.text.slice(0, one.from)}
                <mark>{one.text.slice(one.from, one.to)}</mark>
                {one.text.slice(one.to)}
              </span>
            </QuietButton>
            {!readOnly && (
              <QuietButton onClick={() => replace([one.path])}>{say('studio.search.one')}</QuietButton>
            )}
          </li>
        ))}
      </ul>
      {shown < found.length && (
        <QuietButton look="pill" onClick={() => setShown(shown + atOnce)}>
          {say('studio.more', { left: found.length - shown })}
        </QuietButton>
      )}
    </>
  );
}

function Check(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className={look.check}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
