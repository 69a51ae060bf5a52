import { Button } from '@mantine/core';
import { Aside } from '@/components/plain/Aside';
import { useTongue } from '@/components/say/Spoken';
import { Languages, Registers } from '@/components/settings/Voice';
import type { WelcomeEvents, WelcomeView } from './view';
import look from './welcome.module.css';

const chapters = ['does', 'reads', 'keeps', 'leaves'] as const;

/** Understood in a minute: what it does, what it reads, what it keeps, what leaves. */
export function WelcomeScreen({ view, on }: { view: WelcomeView; on: WelcomeEvents }) {
  const { say } = useTongue();
  return (
    <main className={look.welcome}>
      <header>
        <p className={look.name}>Aparté</p>
        <h1>{say('welcome.title')}</h1>
        <Aside>
          <p>{say('welcome.example')}</p>
        </Aside>
      </header>
      <div className={look.chapters}>
        {chapters.map((chapter) => (
          <section key={chapter}>
            <h2>{say(`welcome.${chapter}`)}</h2>
            <p>{say(`welcome.${chapter}.words`)}</p>
          </section>
        ))}
      </div>
      <section className={look.begin}>
        <Button size="md" onClick={on.openPanel}>
          {say('welcome.open')}
        </Button>
        <p>{say('welcome.then')}</p>
      </section>
      <footer className={look.voice}>
        <Languages locale={view.locale} onChange={on.change} />
        {view.locale === 'fr' && <Registers register={view.register} onChange={on.change} />}
      </footer>
    </main>
  );
}
