import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette';
import { waitFor } from './wait-for';

export interface RunningFirefox {
  marionette: Marionette;
  end: () => Promise<void>;
}

/** Starts Firefox with this profile; it lives no longer than the story. */
export async function runFirefox(profile: string, wishes: { headless: boolean }): Promise<RunningFirefox> {
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(
    process.env.APARTE_FIREFOX ?? 'firefox-esr',
    [...(wishes.headless ? ['--headless'] : []), ...flags, '--width', '1400', '--height', '900'],
    {
      stdio: 'ignore',
      // Its home is the profile: no cache or crash report of the person at this machine is touched. The last
      // one lets a release take `services.settings.server` from the profile.
      env: {
        ...process.env,
        HOME: profile,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  const ended = new Promise<Error>((tell) => {
    child.once('error', tell);
    child.once('exit', (code) => tell(new Error(`Firefox ended by itself (${code})`)));
  });
  try {
    const early = ended.then((why) => Promise.reject(why));
    const port = await Promise.race([writtenPort(profile), early]);
    const marionette = await connectMarionette(port);
    return { marionette, end: () => end(child, ended, marionette) };
  } catch (trouble) {
    await end(child, ended);
    throw trouble;
  }
}

/** Firefox writes the port it listens on into the profile. */
const writtenPort = (profile: string) =>
  waitFor('Firefox to listen', async () => {
    const written = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return Number(written) || null;
  });

async function end(child: ChildProcess, ended: Promise<unknown>, marionette?: Marionette) {
  marionette?.close();
  child.kill('SIGTERM');
  await ended;
}
