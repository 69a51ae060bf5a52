import type { Scenario } from '../scenario.ts';
import { readAddress } from './address.ts';
import { openDesk } from './desk.ts';
import { showDesk } from './show.ts';
import { simulate } from './simulation.ts';

/** The demonstration desk: everything it knows lives in this page and goes with it. */
const place = document.getElementById('comptoir');
const answer = await fetch('/assets/scenarios.json');
const scenarios: Scenario[] = await answer.json();
const desk = openDesk(scenarios, new Date());
const simulation = simulate(desk, readAddress(new URL(location.href), navigator.language).pace);
if (place) showDesk(place, desk, simulation);
