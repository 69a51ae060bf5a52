import { Button } from '@mantine/core';
import { type ComponentType, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { addItem, type EditedList, type ItemOf, moveItem } from '@/lib/studio/edits';
import { useEditing } from './editing';
import { ItemRow } from './ItemRow';
import look from './items.module.css';
import type { Placed } from './placed';
import { Sorting } from './Sorting';

/** More rows than this come when asked: a pack of two thousand items opens as fast as a small one. */
const rowsAtOnce = 50;

export interface ItemListProps<List extends EditedList> {
  list: List;
  title: string;
  /** What these are for, in a sentence. */
  about?: string;
  /** What adding one says; null where there is nothing left to add. */
  add: string | null;
  items: Placed<ItemOf<List>>[];
  openId: string | null;
  /** The row, in a line. */
  Line: ComponentType<{ item: ItemOf<List> }>;
  /** The item, open for writing. */
  Form: ComponentType<{ item: ItemOf<List>; place: number }>;
  /** A new one, empty. */
  fresh: () => ItemOf<List>;
}

/** The items of one list: compact rows, one of them open at a time, in an order people choose. */
export function ItemList<List extends EditedList>(props: ItemListProps<List>) {
  const { list, items, openId, Line, Form, fresh } = props;
  const { say } = useTongue();
  const { edit, open, readOnly } = useEditing();
  const [shown, setShown] = useState(rowsAtOnce);
  const heading = useId();
  const opened = items.findIndex(({ key }) => key === openId);
  const rows = items.slice(0, Math.max(shown, opened + 1));
  const order = items.map(({ key }) => key).join('\n');
  // The same keys in the same order are the same list: what is typed in one row draws no other.
  const keys = useMemo(() => (order === '' ? [] : order.split('\n')), [order]);
  const latest = useRef(items);
  useLayoutEffect(() => {
    latest.current = items;
  });
  const move = useCallback(
    (from: number, to: number) => {
      const [start, end] = [latest.current[from]?.place, latest.current[to]?.place];
      if (start !== undefined && end !== undefined) edit((pack) => moveItem(pack, list, start, end));
    },
    [edit, list],
  );
  function add() {
    const item = fresh();
    edit((pack) => addItem(pack, list, item));
    if ('id' in item) open({ list, id: String(item.id) });
  }
  return (
    <section aria-labelledby={heading} className={look.list}>
      <h3 id={heading}>{props.title}</h3>
      {props.about && <p className={look.soft}>{props.about}</p>}
      <Sorting keys={keys} onMove={move} names={(key) => String(keys.indexOf(key) + 1)}>
        <ul className={look.rows}>
          {rows.map((row, nth) => (
            <ItemRow
              key={row.key}
              id={row.key}
              list={list}
              item={row.item}
              place={row.place}
              nth={nth}
              last={nth === items.length - 1}
              isOpen={row.key === openId}
              Line={Line as ComponentType<{ item: object }>}
              Form={Form as ComponentType<{ item: object; place: number }>}
              onMove={move}
            />
          ))}
        </ul>
      </Sorting>
      {rows.length < items.length && (
        <Button variant="default" onClick={() => setShown(rows.length + rowsAtOnce)}>
          {say('studio.more', { left: items.length - rows.length })}
        </Button>
      )}
      {!readOnly && props.add && (
        <Button variant="default" onClick={add}>
          {props.add}
        </Button>
      )}
    </section>
  );
}
