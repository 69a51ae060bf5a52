import { useTongue } from '@/components/say/Spoken';
import { AsTable } from './AsTable';
import look from './chart.module.css';
import { type Section, toldSections } from './sections';
import { ThemeRow } from './ThemeRow';
import type { ReleaseEvents, ReleaseView } from './view';

interface ThemesProps {
  view: ReleaseView;
  on: ReleaseEvents;
}
const apart: readonly Section[] = ['reminders', 'diagnostic'];

/** Everything that may be told, in its order; nothing here was chosen for being striking. */
export function Themes({ view, on }: ThemesProps) {
  const { say } = useTongue();
  const told = toldSections(view.release).filter(({ section }) => !apart.includes(section));
  if (told.length === 0) return null;
  const fields = told.flatMap((one) => one.fields);
  return (
    <section className={look.all}>
      <h3>{say('release.themes')}</h3>
      <Fading fields={fields} view={view} />
      <div className={look.columns}>
        {told.map(({ section, fields }) => (
          <section key={section} className={look.group}>
            <h4>{say(`release.section.${section}`)}</h4>
            <Rows fields={fields} view={view} on={on} />
          </section>
        ))}
      </div>
      <AsTable fields={fields} label={say('release.themes')} view={view} />
    </section>
  );
}

/** What stands apart from the week: what reminders are worth, and the state of play when it was asked. */
export function ThemesApart({ view, on }: ThemesProps) {
  const { say } = useTongue();
  const told = toldSections(view.release).filter(({ section }) => apart.includes(section));
  return told.map(({ section, fields }) => (
    <section key={section} className={look.all}>
      <h3>{say(`release.section.${section}`)}</h3>
      <Fading fields={fields} view={view} />
      <div className={look.columns}>
        <Rows fields={fields} view={view} on={on} />
      </div>
      <AsTable fields={fields} label={say(`release.section.${section}`)} view={view} />
    </section>
  ));
}

/** What a bar without an end means, said before the first of them. */
function Fading({ fields, view }: { fields: string[]; view: ReleaseView }) {
  const { say } = useTongue();
  const fades = fields.some((field) => view.release.fields[field]?.is === 'leaning');
  return fades ? <p className={look.soft}>{say('release.leaning')}</p> : null;
}

const Rows = ({ fields, view, on }: ThemesProps & { fields: string[] }) => (
  <ul className={look.themes}>
    {fields.map((field) => (
      <ThemeRow key={field} field={field} view={view} on={on} />
    ))}
  </ul>
);
