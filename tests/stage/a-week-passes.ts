import type { Scene } from './firefox-scene';

/** Every note kept here becomes a week older: this week's notes are last week's. In one of the extension's own pages. */
export const aWeekPasses = (page: Scene): Promise<number> =>
  page.run(async () => {
    const done = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((give, fail) => {
        asked.onsuccess = () => give(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const database = await done(indexedDB.open('aparte-reflections'));
    const notes = database.transaction('reflections', 'readwrite').objectStore('reflections');
    const rows = (await done(notes.getAll())) as { writtenAt: number; changedAt: number }[];
    const week = 7 * 24 * 60 * 60 * 1_000;
    for (const row of rows)
      await done(notes.put({ ...row, writtenAt: row.writtenAt - week, changedAt: row.changedAt - week }));
    database.close();
    return rows.length;
  });
