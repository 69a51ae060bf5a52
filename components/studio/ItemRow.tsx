import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs';
import { type ComponentType, memo, useEffect, useRef } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { type EditedList, removeItem } from '@/lib/studio/edits';
import { Drifted } from './Drifted';
import { useEditing } from './editing';
import look from './items.module.css';
import { RemarksOn } from './Remark';

interface ItemRowProps {
  id: string;
  list: EditedList;
  item: object;
  /** In the whole list of the pack. */
  place: number;
  /** Among the rows shown. */
  nth: number;
  last: boolean;
  isOpen: boolean;
  Line: ComponentType<{ item: object }>;
  Form: ComponentType<{ item: object; place: number }>;
  onMove: (from: number, to: number) => void;
}

/** One item: a line to read; opened, a form to write in. Drawn again only when it changes. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { id, list, item, place, nth, isOpen, Line, Form } = props;
  const { say } = useTongue();
  const { open, readOnly } = useEditing();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id, disabled: readOnly });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li
      ref={setNodeRef}
      className={look.row}
      style={style}
      data-open={isOpen || undefined}
      data-dragged={isDragging || undefined}
    >
      <div className={look.head}>
        {!readOnly && (
          <button
            type="button"
            ref={setActivatorNodeRef}
            className={look.grip}
            {...attributes}
            {...listeners}
            aria-label={say('studio.item.drag', { nth: nth + 1 })}
          >
            <IconGripVertical size={16} stroke={1.5} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className={look.line}
          aria-expanded={isOpen}
          onClick={() => open(isOpen ? null : { list, id })}
        >
          <Line item={item} />
          <Drifted list={list} place={place} />
        </button>
      </div>
      {isOpen && (
        <OpenItem {...props}>
          <Form item={item} place={place} />
        </OpenItem>
      )}
    </li>
  );
});

function OpenItem(props: ItemRowProps & { children: React.ReactNode }) {
  const { list, place, nth, last, onMove } = props;
  const { say } = useTongue();
  const { edit, open, readOnly } = useEditing();
  const inside = useRef<HTMLDivElement>(null);
  // What was just opened is what somebody wants to write in.
  useEffect(() => {
    const field = inside.current?.querySelector<HTMLElement>('textarea, input:not([type=checkbox])');
    field?.focus();
    inside.current?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside, beside a button that does the same
    <div
      ref={inside}
      className={look.inside}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape') return;
        currentTarget.parentElement?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
        open(null);
      }}
    >
      {props.children}
      {list !== 'reminders' && <RemarksOn list={list} place={place} />}
      {!readOnly && (
        <div className={look.tools}>
          <QuietButton disabled={nth === 0} onClick={() => onMove(nth, nth - 1)}>
            {say('studio.item.up')}
          </QuietButton>
          <QuietButton disabled={last} onClick={() => onMove(nth, nth + 1)}>
            {say('studio.item.down')}
          </QuietButton>
          <QuietButton onClick={() => edit((pack) => removeItem(pack, list, place), `remove ${list}`)}>
            {say('studio.item.remove')}
          </QuietButton>
        </div>
      )}
    </div>
  );
}
