import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said to account for it: what comes of it, and why. */
export const accounts: Hint[] = [
  {
    need: 'outcome',
    says: signals`rest assured, please rest assured, be assured, seriously, very seriously, taken seriously, top priority
      our priority, is our priority, is our top priority, your feedback, your feedback is, value your feedback
      appreciate your feedback, thank you for your feedback, thanks for your feedback, your comments
      your suggestion*, taken on board, taken into account, take this into account, into consideration
      our attention, bringing this to our attention, noted your, been noted, have noted, duly noted
      improve our service*, continuously improv*, constantly improv*, strive to, strive for, committed to
      we are committed, been resolved, been closed, has been updated, been updated, been completed
      been actioned, value your business, valued your, means a lot to us, pride ourselves, your satisfaction
      satisfaction is, number one concern, heart of everything, at the heart, all comments, on board
      help us get, helps us, help us improve, we confirm that, can confirm that, confirm that your
      been recorded, been cancelled, been canceled, been processed, been applied, been activated, been removed
      been changed, been credited, is now resolved, now resolved, now closed, is now active, now complete
      will be taken into, dedicated to, we aim to, aim to provide, we always aim, highest standard*
      best possible, the importance of, means a lot, take all, take your, take this, passed on your feedback
      your remarks, been shared, shared with, shared your, shared this, help shape, help us
      our full commitment, full commitment, count on our, been switched, been set up, been extended
      been amended, been registered, been accepted, been approved, been received and, has been made
      have been made, is now live, now live, corrective action, necessary steps, appropriate action, steps to
      ensure this doesn't, does not happen again, doesn't happen again, won't happen again, learn from
      our mission, our goal, our aim, passionate about, proud of, take pride, take great care, great care
      customers first, made a note, a note of, been paused, been suspended, been deleted, been stopped
      been sorted, every review, review counts, helps us grow, have updated, have cancelled, have canceled
      have changed, have processed, have applied, have refunded, have credited, have removed, have activated
      have amended, have arranged, have gone ahead, as requested, as you asked, all set, taken care of`,
    examples: [
      'Your request has been actioned.',
      'We strive to deliver the best experience.',
      'Your suggestion has been noted.',
    ],
  },
  {
    need: 'outcome',
    moment: 'closing',
    says: signals`short survey, quick survey, brief survey, a survey, take a moment to rate, rate our, rate your, leave a review
        leave us a review, satisfaction survey, tell us how we did, how did we do`,
    examples: ['You will receive a quick survey.'],
  },
  {
    need: 'outcome',
    moment: 'difficult',
    says: signals`your understanding, for your understanding, appreciate your understanding
      thank you for your understanding, thanks for your understanding, hope you understand
      hope you can understand, understanding in this matter, in advance for your understanding
      bear with us during, patience and understanding, understanding and patience
      understanding and cooperation, your tolerance, bearing with us, you will understand, you'll understand`,
    examples: ['We appreciate your understanding in this matter.'],
  },
  {
    need: 'reason',
    says: signals`our policy, company policy, as per our, per our policy, our terms, terms and conditions
      terms of service, in accordance with, our procedure*, standard procedure, please note, please note that
      kindly note, please be advised, please be aware, be advised that, wish to inform, would like to inform
      technical issue*, technical difficult*, technical problem*, technical reasons, security reasons
      security purposes, for security, operational reasons, beyond our control, circumstances beyond, due to a
      due to, maintenance, unforeseen circumstances, gesture of goodwill, goodwill gesture, one time exception
      you'll have to, you will have to, you will need to, you'll need to, you are required to, must be
      is required, is mandatory, we require, a requirement, draw your attention, keep in mind, bear in mind
      important to note, for confidentiality, confidentiality reasons, data reasons, for legal reasons
      under our terms, our conditions, our rules, in line with, because of, owing to, as a precaution
      as a security, is necessary, are necessary, have to be, need to be, only be, in one name, fees are
      charges apply, fair use, acceptable use, as a courtesy, scheduled maintenance, under the conditions
      under the terms, according to the, in order for, so that we can, bad weather, industrial action
      staff shortages, power outage, a problem with, an issue with, an error in, an outage
      administrative reasons, logistical reasons, hygiene reasons, safety reasons, health and safety
      our guidelines, guidelines, rules require, law requires, bank requires, we need a, subject to
      it is important, is needed, are needed, are required, only applies, only valid, valid only, one per
      for your protection, for your safety, for your security, subject to approval, computer failure
      system failure, because of a, as a result of, to avoid, to prevent, to comply, in compliance
      to protect your, precaution`,
    examples: [
      'Due to unforeseen circumstances, the service is interrupted.',
      'As a gesture of goodwill, we have waived the fee.',
      'A photo is mandatory for all claims.',
    ],
  },
  {
    need: 'reason',
    moment: 'listening',
    says: signals`could you please provide, can you please provide, please provide, please provide us, kindly provide
      please provide more, please send us, please send me, kindly send, please share, please confirm
      please supply, could you provide, could you send, could you confirm, could you share, can you confirm
      more details, more information, further information, additional information, further details
      a brief hold, on hold, on a brief hold, bear with me, bear with us, one moment, one moment please
      a moment while, just a moment, while i check, while i look, let me check, please complete
      please complete the, please fill in, please fill out, please attach, please reply with, please include
      please let us have, let us have, please hold, please wait while, please hold while, while i pull up
      pull up your, could you please, can you please, could you, can you, would you mind, what is your
      may i have, may i ask, we need the following, following information, following details, need some more
      need a few, kindly, attached form, i will need, we will need, would be grateful, be grateful if
      would appreciate if, would appreciate it if, please return, please reply, please answer
      please let me know, please let us know, please tell us, please describe, please upload, please forward
      please check, please verify, please wait, please stay, please specify, may we ask, do you have, which
      are you able to, have you tried, did you receive, stay on the line, hang on, hold on, give me a moment
      give me a minute, two minutes, just checking`,
    examples: ['Kindly provide your order number.', 'One moment while I look that up.'],
  },
];
