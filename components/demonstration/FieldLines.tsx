import { Fragment } from 'react';
import { rowsOf } from '@/components/release/rows';
import type { Section } from '@/components/release/sections';
import { useTongue } from '@/components/say/Spoken';
import type { Release } from '@/lib/summaries/schema';
import look from './told.module.css';

interface FieldLinesProps {
  section: Section;
  fields: readonly string[];
  release: Release;
}
/** Invented people met no reminder of any pack. */
const noWords = new Map<string, string>();

/** One section of an answer: each theme, and what may be said of it. */
export function FieldLines({ section, fields, release }: FieldLinesProps) {
  const tongue = { ...useTongue(), words: noWords };
  const { say } = tongue;
  if (fields.length === 0) return null;
  return (
    <>
      <p className={look.section}>{say(`release.section.${section}`)}</p>
      <dl className={look.lines}>
        {fields.map((field) => (
          <div key={field}>
            {rowsOf(field, release, tongue).map(({ theme, answer, tenths }, at) => (
              <Fragment key={answer}>
                {at === 0 && <dt>{theme}</dt>}
                <dd>
                  {answer}{' '}
                  <small>{/^\d/.test(tenths) ? say('demo.answer.tenths', { tenths }) : tenths}</small>
                </dd>
              </Fragment>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
