import { createContext, type ReactNode, useContext, useState } from 'react';
import { bidi } from '@/lib/packs/words-schema';

/** What stands in the fields of one form. */
export type Values<Field extends string = string> = Record<Field, string>;
/** What was begun and not finished, by form. It outlives the window. */
export interface DraftBook {
  of: (form: string) => Values | undefined;
  /** Null once it was kept for good. */
  keep: (form: string, values: Values | null) => void;
}
/** A book that lasts as long as the page, for where there is no disk. */
export function passingBook(begun: Record<string, Values> = {}): DraftBook {
  const book = new Map(Object.entries(begun));
  return {
    of: (form) => book.get(form),
    keep: (form, values) => void (values ? book.set(form, values) : book.delete(form)),
  };
}

const Book = createContext<DraftBook>(passingBook());
export const Drafting = ({ book, children }: { book: DraftBook; children: ReactNode }) => (
  <Book value={book}>{children}</Book>
);

/** Has somebody begun to write here? Then the way in says so. */
export const useBegun = (form: string): boolean => useContext(Book).of(form) !== undefined;

export interface Form<Field extends string> {
  values: Values<Field>;
  put: (field: Field, text: string) => void;
  /** Fields that must not be empty and are, once somebody wanted to keep it. */
  missing: ReadonlySet<Field>;
  /** It could not be kept: what was written is still here. */
  failed: boolean;
  /** Keeps it when nothing is missing; the fields are emptied only after it has been kept. True when it was. */
  submit: (needed: readonly Field[], keep: (values: Values<Field>) => Promise<boolean>) => Promise<boolean>;
}

/** A form whose every letter is kept as it is typed. `form` tells it from all others of the board. */
export function useForm<Field extends string>(form: string, empty: Values<Field>): Form<Field> {
  const book = useContext(Book);
  const [values, setValues] = useState<Values<Field>>(() => ({ ...empty, ...book.of(form) }));
  const [missing, setMissing] = useState<ReadonlySet<Field>>(new Set());
  const [failed, setFailed] = useState(false);
  return {
    values,
    put: (field, text) => {
      const next = { ...values, [field]: text };
      setValues(next);
      book.keep(form, next);
      if (missing.has(field)) setMissing(new Set([...missing].filter((one) => one !== field)));
    },
    missing,
    failed,
    submit: async (needed, keep) => {
      const empties = needed.filter((field) => values[field].trim() === '');
      setMissing(new Set(empties));
      if (empties.length > 0) return false;
      const trimmed = Object.entries<string>(values).map(([field, text]) => [
        field,
        text.replace(bidi, '').trim(),
      ]);
      const kept = await keep(Object.fromEntries(trimmed) as Values<Field>);
      setFailed(!kept);
      if (!kept) return false;
      book.keep(form, null);
      setValues(empty);
      return true;
    },
  };
}
