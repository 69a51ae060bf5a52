import { useEffect, useState } from 'react';
import { type DraftBook, passingBook, type Values } from '@/components/team/drafts';
import { draftsOf, keepBoardDraft } from '@/lib/team/store';

/** What a lead began to write about a team, letter by letter on the disk; null until it has been read. */
export function useDrafts(team: string): DraftBook | null {
  const [book, setBook] = useState<DraftBook | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const put = (begun: Parameters<typeof passingBook>[0]) => {
      if (!leaving.signal.aborted) setBook(onDisk(team, passingBook(begun)));
    };
    void draftsOf(team).then(
      (all) => put(Object.fromEntries(all.map(({ id, values }) => [id.slice(team.length + 1), values]))),
      // Without a disk, what is written lasts as long as the page.
      () => put({}),
    );
    return () => leaving.abort();
  }, [team]);
  return book;
}

const onDisk = (team: string, inMemory: DraftBook): DraftBook => ({
  of: inMemory.of,
  keep: (form, values) => {
    inMemory.keep(form, values);
    // What the disk refuses stays in the form, and is told when the form is kept.
    keepOnDisk(team, form, values ?? {}).catch(() => {});
  },
});

const keepOnDisk = async (team: string, form: string, values: Values) => {
  await keepBoardDraft({ id: `${team} ${form}`, team, values });
};
