/** A folder of data files in, the list of what they hold out; a file's name is its id. */
export function catalogue<Item>(files: Record<string, Item>): (Item & { id: string })[] {
  return Object.entries(files)
    .map(([path, item]) => ({ ...item, id: idFrom(path) }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** `./profiles/request-tracker.ts` → `request-tracker` */
export function idFrom(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
