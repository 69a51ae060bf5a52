import { bandIn, capital } from '@/components/release/naming';
import { toldSections } from '@/components/release/sections';
import { useTongue } from '@/components/say/Spoken';
import type { Release } from '@/lib/summaries/schema';
import { FieldLines } from './FieldLines';
import look from './told.module.css';

interface AnswerProps {
  label: string;
  release: Release | null;
  /** Another answer beside it: only what differs is shown. */
  beside: Release | null;
}

/** What came back, line by line, in the words of the lead's page; or that nothing did. */
export function Answer({ label, release, beside }: AnswerProps) {
  const { say } = useTongue();
  return (
    <figure className={look.answer} data-empty={release === null || undefined}>
      <figcaption>{label}</figcaption>
      {release ? <Inside release={release} beside={beside} /> : <p>{say('demo.answer.nothing')}</p>}
    </figure>
  );
}

function Inside({ release, beside }: { release: Release; beside: Release | null }) {
  const { say } = useTongue();
  const sections = toldSections(release);
  const told = sections.flatMap(({ fields }) => fields);
  const isShown = (field: string) =>
    !beside || JSON.stringify(beside.fields[field]) !== JSON.stringify(release.fields[field]);
  const same = told.filter((field) => !isShown(field)).length;
  const untold = Object.keys(release.fields).length - told.length;
  return (
    <>
      <p className={look.soft}>{capital(bandIn(release.people, { say }))}</p>
      {sections.map(({ section, fields }) => (
        <FieldLines key={section} section={section} fields={fields.filter(isShown)} release={release} />
      ))}
      {beside && <p className={look.soft}>{say('demo.answer.same', { count: same })}</p>}
      {!beside && untold > 0 && <p className={look.soft}>{say('demo.answer.hidden', { count: untold })}</p>}
      <Words words={release.words} beside={beside?.words ?? null} />
    </>
  );
}

function Words({ words, beside }: { words: string[] | null; beside: string[] | null }) {
  const { say } = useTongue();
  if (!words) return beside ? null : <p className={look.soft}>{say('demo.answer.noWords')}</p>;
  const lines = [...new Set(words)].filter((line) => !beside?.includes(line));
  if (lines.length === 0) return null;
  return (
    <>
      <p className={look.soft}>{say(beside ? 'demo.answer.onlyHere' : 'demo.answer.words')}</p>
      <ul className={look.said}>
        {lines.map((line) => (
          <li key={line}>
            <q>{line}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
