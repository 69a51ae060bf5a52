import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import { useTongue } from '@/components/say/Spoken';

interface SortingProps {
  keys: string[];
  onMove: (from: number, to: number) => void;
  /** How a row is called aloud. */
  names: (key: string) => string;
  children: ReactNode;
}

/** Rows inside can be dragged into another order, by pointer or by keyboard, and say where they are. */
export function Sorting({ keys, onMove, names, children }: SortingProps) {
  const { say } = useTongue();
  const sensors = useSensors(
    // A click on the grip is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const name = (id: string | number) => names(String(id));
  const announcements: Announcements = {
    onDragStart: ({ active }) => say('studio.drag.start', { nth: name(active.id) }),
    onDragOver: ({ over }) => (over ? say('studio.drag.over', { nth: name(over.id) }) : undefined),
    onDragEnd: ({ over }) => (over ? say('studio.drag.end', { nth: name(over.id) }) : undefined),
    onDragCancel: () => say('studio.drag.cancel'),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: say('studio.drag.how') } }}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id)
          onMove(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
