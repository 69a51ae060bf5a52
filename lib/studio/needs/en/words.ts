import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** Words that lean to a need without saying it: only where no formula above is met, and as a vote. */
export const words: Hint[] = [
  {
    need: 'option',
    says: signals`impossible, there is no, there are no, cannot, can't, couldn't, won't, isn't, aren't, is not, are not, no longer, not able
      not possible, not available, unavailable, refus*, reject*, declin*, den*, exclud*, outside what
      outside the, outside our, falls outside, too late, expired, out of stock, sold out, don't cover
      do not cover, doesn't cover, not support*, unsupported, does not, do not have, don't have
      doesn't include, non refund*, non exchange*, no refund*, forbidden, prohibited, incompatible
      discontinued, ineligible, not accept*, limited to, only available, at this stage, however`,
    examples: [],
  },
  {
    need: 'trouble',
    says: signals`sorry, apolog*, inconvenien*, regret*, frustrat*, annoying, annoyed, tiresome, upset*, upsetting
      disappoint*, understand, imagine, aware, appreciate how, delay, mistake, error, oversight
      embarrass*, trouble, hassle, disruption, difficult*, distress*, worry*, worrying, concern*
      unpleasant, unsatisf*, unhappy, stressful, confusion, mix up, let you down, let down, fell short
      short of`,
    examples: [],
  },
  {
    need: 'date',
    says: signals`soon, shortly, later, later stage, before long, longer, meanwhile, pending, processing, processed
      progress, await*, wait, queue, schedul*, upcoming, eventually, next, update*, get back, come back
      coming, follow up, hear from us, being looked, looked at, looking at, reviewing, under review
      review, back to normal, moment we, when it, once, estimated, expect*, turnaround, backlog, busy
      arriv*, deliver*, dispatch*, ship*, restor*, resume*, temporar*, reschedul*, postpon*, time
      promptly, swiftly, quickly, urgent*, asap, prepar*, will be sent, receive an email, notified, alert*
      days, weeks, date`,
    examples: [],
  },
  {
    need: 'owner',
    says: signals`team, teams, colleague*, adviser*, advisor*, agent, agents, specialist*, expert*, engineer*
      developer*, technician*, technical, manager*, supervisor*, department*, warehouse, finance
      billing team, logistics, supplier*, manufacturer*, courier*, carrier*, partner*, reported, chased
      chasing, escalat*, forward*, passed, handed, assigned, transferred, raised, flagged, investigat*
      good hands, handling, taking care, in touch, contact us, contact, call us, email us, reach us
      reach out, question*, assistance, help you, available to, happy to answer, looking into, working
      everything possible, best to, support, responsible, doing our, hesitate`,
    examples: [],
  },
  {
    need: 'reason',
    says: signals`policy, policies, terms, procedure*, process requires, necessary, mandatory, requir*, must, needed
      need to, in order to, so that we, please complete, please fill, please attach, please send
      please provide, please include, please reply with, please confirm, please let us have, please share
      form, proof, document*, photo*, receipt, copy, verification, verify, security, technical
      maintenance, because, due, owing, as a result, caused, reason*, regulation*, rules, rule, contract
      agreement, charge*, fee, fees, goodwill, exception*, courtesy, waive*, note, advised, inform
      remind*, reminder, system, hold, moment, check, details, reference number, order number
      account number, following information, clarif*, specify`,
    examples: [],
  },
  {
    need: 'outcome',
    says: signals`has been, have been, is now, are now,
      feedback, comment*, suggestion*, improv*, better, heart of, committed, commitment, commit, strive
      satisfaction, happiness, resolved, resolution, closed, closing, completed, complete, updated
      cancelled, canceled, cancellation, activated, deactivated, applied, processed successfully
      successful*, noted, recorded, logged, seriously, priority, matters, matter to us, value, valued
      valuable, quality, standards, excellence, best experience, review us, survey, rate, rating, opinion*
      understanding, bear with, confirmed, removed, changed, amended, credited, fixed`,
    examples: [],
  },
  {
    need: 'room',
    says: signals`clearer, clear, clarifies, helpful, helped, helps, something else, else, any more, satisfied
      makes sense, answers, answered, other question*, how's, how is, hope you, well, simply, just, easy
      easily, straightforward, merely`,
    examples: [],
  },
  {
    need: 'fact',
    says: signals`thank, thanks, welcome, grateful, appreciat*, pleasant, pleasure, wishes, wish, stay, enjoy, day
      weekend, evening, week, holiday*, loyalty, trust, interest, custom, choosing, choos*, joining
      letter, email, message, enquiry, inquiry, request, call, conversation, phone, following, further to
      regarding, reply, response, received, website, page, guide, article, link, online, app, portal
      account, attached, below, above, mentioned, discussed, explained, greetings, glad, delighted, happy
      hello, patience, patient, forward to, assist, find`,
    examples: [],
  },
];
