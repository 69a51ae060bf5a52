import { Button } from '@mantine/core';
import { useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import look from './site.module.css';

/** What somebody who repairs descriptions needs; every character of it is seen before it is copied. */
export function Report({ text, onCopy }: { text: string; onCopy: (text: string) => void }) {
  const { say } = useTongue();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <Disclosure label={say('settings.sites.report')}>
      <p>{say('settings.sites.report.about')}</p>
      <pre className={look.report}>{text}</pre>
      <div className={look.row}>
        <Button
          variant="default"
          onClick={() => {
            setCopied(text);
            onCopy(text);
          }}
        >
          {say('settings.sites.report.copy')}
        </Button>
        <span role="status">{copied === text && say('settings.sites.report.copied')}</span>
      </div>
    </Disclosure>
  );
}
