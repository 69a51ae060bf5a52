import { readdirSync, readFileSync } from 'node:fs';
import { type Scenario, scenario } from './scenario';

const folder = new URL('./scenarios/', import.meta.url);

/** Every file in `scenarios/` but those of these stories; a broken one stops the desk with its name. */
export function readScenarios(leftOut: readonly string[] = []): Scenario[] {
  const files = scenarioFiles().filter((file) => !leftOut.includes(file.replace(/\..*/, '')));
  return files.map((file) => {
    const found = scenario.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!found.success) throw new Error(`${file}: ${found.error.message}`);
    return found.data;
  });
}

/** `anxious-patient.fr.json`: a scenario and its language. */
export function scenarioFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}
