import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Severity } from '@/lib/packs/check';
import { rules } from '@/lib/packs/rules';
import { PlainPick } from './Pick';
import look from './remark.module.css';

const weights = ['error', 'advice', 'off'] as const;

interface RulesProps {
  severity: Severity;
  onWeigh: (rule: string, weight: (typeof weights)[number]) => void;
}

/** How much each rule counts in this organisation; those that protect somebody cannot be made milder. */
export function Rules({ severity, onWeigh }: RulesProps) {
  const { locale, say } = useTongue();
  return (
    <Disclosure label={say('studio.rules')}>
      <p>{say('studio.rules.about')}</p>
      <ul className={look.rules}>
        {rules.map(({ id, because, kind, firm }) => (
          <li key={id}>
            <p>{because[locale]}</p>
            {firm ? (
              <span>{say('studio.rules.firm')}</span>
            ) : (
              <PlainPick
                label={say('studio.rules.weight', { rule: id })}
                options={weights.map((weight) => ({ id: weight, label: say(`studio.rules.${weight}`) }))}
                chosen={Object.hasOwn(severity, id) ? (severity[id] ?? kind) : kind}
                onPick={(weight) => onWeigh(id, weight)}
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
