import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { rowsOf } from './rows';
import type { ReleaseView } from './view';
import { Wide } from './Wide';

interface AsTableProps {
  fields: readonly string[];
  label: string;
  view: ReleaseView;
}

/** What the bars show, for whoever reads figures better. */
export function AsTable({ fields, label, view }: AsTableProps) {
  const tongue = { ...useTongue(), words: view.words };
  const { say } = tongue;
  return (
    <Disclosure label={say('release.asTable')} late>
      <Wide label={label}>
        <thead>
          <tr>
            <th scope="col">{say('release.table.theme')}</th>
            <th scope="col">{say('release.table.people')}</th>
            <th scope="col">{say('release.table.answer')}</th>
            <th scope="col">{say('release.table.tenths')}</th>
          </tr>
        </thead>
        {fields.map((field) => (
          <tbody key={field}>
            {rowsOf(field, view.release, tongue).map((row, at, all) => (
              <tr key={row.answer}>
                {at === 0 && (
                  <>
                    <th scope="rowgroup" rowSpan={all.length}>
                      {row.theme}
                    </th>
                    <td rowSpan={all.length}>{row.people}</td>
                  </>
                )}
                <td>{row.answer}</td>
                <td>{row.tenths}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </Wide>
    </Disclosure>
  );
}
