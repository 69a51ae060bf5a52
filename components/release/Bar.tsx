import { Fragment } from 'react';
import type { Told } from '@/lib/summaries/portion';
import { bucketsOf, isScale } from '@/lib/summaries/vocabulary';
import look from './chart.module.css';

/** Four inks, told apart by their pattern as well as by how dark they are. */
const inks = ['blank', 'lines', 'dots', 'full'] as const;
export type Ink = (typeof inks)[number];

/** By how far up its scale a group reaches, so that the groups of one bar never share an ink; agreement comes first. */
export function inkOf(field: string, { from, to }: Pick<Told, 'from' | 'to'>): Ink {
  const last = Math.max(1, (bucketsOf(field)?.length ?? 1) - 1);
  const reach = isScale(field) ? to : last - from;
  return inks[Math.round((reach * (inks.length - 1)) / last)] ?? 'full';
}

/** The patterns bars are drawn with: lines in the paper's colour, laid over any ink. Once for each page. */
export function Inks() {
  return (
    <svg className={look.inks} aria-hidden="true">
      <defs>
        <pattern id="release-lines" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 1 L1 -1 M0 5 L5 0 M4 6 L6 4" className={look.stroke} />
        </pattern>
        <pattern id="release-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="0.9" className={look.dot} />
        </pattern>
        <linearGradient id="release-fade">
          <stop offset="0.55" className={look.clear} />
          <stop offset="1" className={look.paper} />
        </linearGradient>
      </defs>
    </svg>
  );
}

/** Glad moments have an ink of their own. */
const isWarm = (field: string) => field === 'glad' || undefined;

/** A whole of ten tenths, from one side to the other. What it shows stands in words beside it. */
export function Bar({ field, told }: { field: string; told: readonly Told[] }) {
  const whole = told.reduce((so, { tenths }) => so + tenths, 0);
  let before = 0;
  return (
    <svg className={look.bar} data-warm={isWarm(field)} aria-hidden="true">
      {told.map((one) => {
        const x = `${(100 * before) / whole}%`;
        const width = `${(100 * one.tenths) / whole}%`;
        before += one.tenths;
        return <Piece key={one.from} x={x} width={width} ink={inkOf(field, one)} open={one.open} />;
      })}
    </svg>
  );
}

interface PieceProps {
  x: string;
  width: string;
  ink: Ink;
  open: boolean;
}

function Piece({ x, width, ink, open }: PieceProps) {
  const box = { x, width, y: 0, height: '100%' };
  return (
    <Fragment>
      <rect {...box} className={look.ink} data-ink={ink} />
      {(ink === 'lines' || ink === 'dots') && <rect {...box} fill={`url(#release-${ink})`} />}
      {open && <rect {...box} fill="url(#release-fade)" />}
    </Fragment>
  );
}

/** The ink of one answer, beside its words. */
export function Swatch({ field, of }: { field: string; of: Told }) {
  return (
    <svg className={look.swatch} data-warm={isWarm(field)} aria-hidden="true">
      <Piece x="0" width="100%" ink={inkOf(field, of)} open={false} />
    </svg>
  );
}
