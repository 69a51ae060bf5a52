/** One publisher's pack, whatever its version. */
export const lineOf = (id: string, key: string | null) => `${id} ${key ?? 'unsigned'}`;
