/** The whole journal as one file that people and programs can read. */
export function exportJournal(all: { reflections: unknown[]; drafts: unknown[] }, now: Date): string {
  const file = { format: 'aparte-journal/1', exportedAt: now.toISOString(), ...all };
  return `${JSON.stringify(file, null, 2)}\n`;
}
