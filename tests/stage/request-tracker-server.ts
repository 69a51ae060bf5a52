import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Running, runServer } from './someones-server';

/** Where Debian's package puts them (5 = the major version). */
const server = '/usr/share/request-tracker5/libexec/rt-server';
const setUpDatabase = '/usr/sbin/rt-setup-database-5';

/** Everything it writes stays in the folder; it is told its address in front, and its mail goes to a file. */
const config = (home: string, publicUrl: string) => `
Set($rtname, 'desk.example');
Set($Organization, 'desk.example');
Set($Timezone, 'UTC');
Set($WebDomain, 'localhost');
Set($WebPort, ${new URL(publicUrl).port});
Set($WebPath, '');
Set($WebBaseURL, '${publicUrl}');
Set($WebSecureCookies, 1);
Set($CanonicalizeRedirectURLs, 1);
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${home}/desk.sqlite');
Set($CorrespondAddress, 'desk@desk.example');
Set($CommentAddress, 'comment@desk.example');
Set($MailCommand, 'mbox');
Set($HTMLFormatter, 'core');
Set($LogToSyslog, undef);
Set($LogToFile, undef);
Set($LogToSTDERR, 'warning');
Set(@LexiconLanguages, qw(en fr));
$RT::VarPath = '${home}';
$RT::MasonDataDir = '${home}/mason';
$RT::MasonSessionDir = '${home}/sessions';
1;
`;

/** Anybody may write to the desk, as on a real one; the package's own data lets nobody in. */
const rights = `
@ACL = map +{ GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => 'General', Right => $_ },
  qw(CreateTicket ReplyToTicket);
1;
`;

/** A desk of its own in a new folder, listening on the loopback; nothing of the system's own is touched. */
export async function runRequestTracker(port: number, publicUrl: string): Promise<Running> {
  const home = await mkdtemp(join(tmpdir(), 'request-tracker-'));
  const leave = () => rm(home, { recursive: true, force: true });
  try {
    const env = await furnish(home, publicUrl);
    const args = ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '4'];
    const running = await runServer({ name: 'Request Tracker', program: server, args, port, env });
    return { stop: () => running.stop().then(leave) };
  } catch (trouble) {
    await leave();
    throw trouble;
  }
}

/** Config and a filled database. Gives back the environment in which they are found. */
async function furnish(home: string, publicUrl: string): Promise<NodeJS.ProcessEnv> {
  const env = {
    ...process.env,
    RT_SITE_CONFIG: `${home}/RT_SiteConfig.pm`,
    RT_SITE_CONFIG_DIR: `${home}/none`,
  };
  await Promise.all(['mason', 'sessions'].map((folder) => mkdir(join(home, folder))));
  await writeFile(env.RT_SITE_CONFIG, config(home, publicUrl));
  await writeFile(`${home}/rights`, rights);
  await fillDatabase(env, ['--action', 'init']);
  await fillDatabase(env, ['--action', 'insert', '--datafile', `${home}/rights`]);
  return env;
}

const fillDatabase = (env: NodeJS.ProcessEnv, what: string[]) =>
  promisify(execFile)(setUpDatabase, [...what, '--dba', '', '--dba-password', '', '--force'], { env });
