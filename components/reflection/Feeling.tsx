import { useState } from 'react';
import { Choice, type Option } from '@/components/plain/Choice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { type Draft, type Feeling as FeelingWord, feelings, type Quadrant } from '@/lib/reflections/schema';

interface FeelingProps {
  colour: 'glad' | 'hard' | 'neither';
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}
const quadrants = Object.keys(feelings) as Quadrant[];
const likelyFirst: Record<FeelingProps['colour'], Quadrant[]> = {
  glad: ['high-pleasant', 'low-pleasant'],
  hard: ['high-unpleasant', 'low-unpleasant'],
  neither: quadrants,
};

/** Identify: one word for the agent's own feeling. The likelier half first, the other one click away. */
export function Feeling({ colour, draft, onChange }: FeelingProps) {
  const { say } = useTongue();
  const [all, setAll] = useState(false);
  const near = likelyFirst[colour];
  const far = quadrants.filter((quadrant) => !near.includes(quadrant));
  const chosenFar = far.some((quadrant) =>
    (feelings[quadrant] as readonly string[]).includes(draft.feeling ?? ''),
  );
  const shown = all || chosenFar ? [...near, ...far] : near;
  const options = shown.flatMap((quadrant) =>
    feelings[quadrant].map(
      (id): Option<FeelingWord> => ({
        id,
        label: say(`feeling.${id}`),
        heading: say(`quadrant.${quadrant}`),
      }),
    ),
  );
  return (
    <div>
      <Choice
        label={say('reflection.identify')}
        options={options}
        chosen={draft.feeling}
        onChoose={(feeling) => onChange({ feeling })}
        shape="words"
      />
      {shown.length < quadrants.length && (
        <QuietButton onClick={() => setAll(true)}>{say('reflection.otherWords')}</QuietButton>
      )}
    </div>
  );
}
