/** What customers write here: each raises another cue than the one before, and the panel marks these words. */
export const messages = [
  { says: 'This is unacceptable.', marks: 'unacceptable' },
  { says: 'I’m worried the payment went through twice.', marks: 'worried' },
  { says: 'I’m confused by the two letters.', marks: 'confused' },
];
