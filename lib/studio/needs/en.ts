import { signals } from '../../cues/written';
import type { NeedHints } from '../hint';
import { accounts } from './en/accounts';
import { courtesies } from './en/courtesies';
import { promises } from './en/promises';
import { words } from './en/words';

/** Plain words: no capital. The more words of a hint fit, the more it weighs. */
export default {
  hints: [
    {
      need: 'protected',
      says: signals`call … recorded, calls … recorded, conversation … recorded, chat … recorded, chats … recorded
      verify your identity, confirm your identity, proof of identity, verify … account holder, date of birth
      personal data, data protection, gdpr, privacy notice, privacy policy, statutory rights
      consumer rights act, right to cancel, cooling off period, right to withdraw, legally required
      required by law, by law, never ask … password, never ask … pin, never share your, do not share this code
      ombudsman, make a complaint, formal complaint, terms and conditions apply, capital at risk
      past performance, safety recall, product recall, stop using, do not plug, unplug the, call 911, call 999
      smell gas, in an emergency, medical advice, credit score, regulated by, authorised and regulated
      without prejudice, call … monitored, calls … monitored, call* … recorded, phone line* … recorded
      recorded for, training purposes, evidence purposes, data protection law, security code, full card number
      right to object, processing of your, keep your account safe, account holder, right to complain
      data controller, terms of your credit, cooling off, consumer law, statutory, fraud prevention`,
      examples: [
        'This chat may be recorded to help us train our team.',
        'Before we go on, please verify your identity.',
        'Your statutory rights are not affected.',
      ],
    },
    ...promises,
    ...accounts,
    ...courtesies,
  ],
  words,
} satisfies NeedHints;
