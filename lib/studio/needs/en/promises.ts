import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said of the way forward: refusals, delays, who acts. */
export const promises: Hint[] = [
  {
    need: 'option',
    moment: 'difficult',
    says: signals`unfortunately, regretfully, unable to, are unable to, am unable to, are not able to, am not able to
      aren't able to, not able to, cannot, can not, can't, not possible, isn't possible, not eligible
      isn't eligible, not entitled, not covered, isn't covered, no longer covered, out of warranty
      not permitted, doesn't allow, does not allow, won't let, won't allow, does not permit, no exceptions
      not authorised, not authorized, don't have the authority, nothing i can do, nothing we can do
      nothing more we, outside of our control, regret to inform, regret to advise, must decline
      have to decline, declined, non refundable, final decision, decision is final, don't offer, do not offer
      no longer available, abusive language, you've made a mistake, no longer able, no longer be able
      longer be able, no longer be, no longer possible, is no longer, are no longer, can no longer
      won't be able, will not be able, not be able, we're not able, wasn't successful, not successful
      was not successful, been unsuccessful, regret to, regret that we, cannot be, can't be, could not be
      is not available, not available, isn't available, out of stock, sold out, not compatible
      isn't compatible, falls outside, outside the, outside our, not part of, not include*, isn't included
      doesn't cover, does not cover, do not cover, have had to, no choice but, not something we
      it is impossible, it's impossible, is impossible, not refundable, not accepted, not have access
      don't have access, i'm afraid, we're afraid, am afraid, cannot be exchanged, not authorised to
      not authorized to, not allowed to, isn't allowed, not part, won't be, will not be, would not be
      not in a position, not something, not meet the, does not meet, doesn't meet, do not qualify
      does not qualify, doesn't qualify, no refund, no refunds, no compensation, no changes, no longer sell
      no longer offer, don't currently, do not currently, doesn't currently, does not currently, not currently
      only option, not our, unsuccessful, sadly, combined with, cannot be combined, are non refundable
      is non refundable, non transferable, wasn't what`,
    examples: [
      'We regret to inform you that your claim has been declined.',
      'Refunds are not possible after that period.',
    ],
  },
  {
    need: 'date',
    says: signals`as soon as possible, as soon as we can, as soon as i can, as soon as we have, as soon as we hear
      as quickly as possible, as quickly as we can, shortly, soon, very soon, in due course
      in the near future, near future, timely manner, reasonable time*, reasonable timeframe, at the earliest
      earliest opportunity, in progress, being processed, currently being processed, under review
      being reviewed, currently under review, is pending, on its way, in the coming days, coming days
      next few days, few days, a while, few weeks, get back to you, be in touch, will be in touch
      will contact you, reach out to you, follow up with you, keep you updated, keep you posted
      keep you informed, let you know once, let you know when, notify you, once we have, once we receive
      when we have, an update, any updates, higher than usual, higher than normal, high volume*
      high call volume*, call volumes, unexpectedly high, experiencing delays, longer than usual
      response times, your call is important, will be processed, will be shipped, will be dispatched
      will be resolved, ahead of time, business days, working days, as soon as, as soon as they, is being
      are being, currently being, still being, update you, update you on, progress of, on the progress
      will email you, email you when, will notify, will call you, will let you, you will be contacted
      you will be notified, will hear from, hear from us, back in stock, back to normal, will be restored
      will be available, will be fixed, will be credited, will be refunded, will be sent, will reply
      will respond, a later stage, a little longer, bit longer, longer than expected, before long, looked at
      still waiting, awaiting, taking longer, busier than, busy period, many requests, as soon as your
      next update, next release, future release, next version, on our roadmap, at this time, gradually
      return to normal, coming in a, will be activated, will be released, will be reviewed, will be looked
      will be assessed, will be considered, will be in place, once the, once your, once it, once you
      will ring you, will call, will get back, will follow up, will come back, will reach out, get a reply
      hear back, at a later, in the meantime, for now, not yet, hasn't yet, has not yet, still in, still with
      still open, is scheduled, is planned, is expected, is due, days to, within a few, in a few, eventually
      momentarily, when available, once available, as they become, with you soon, be with you, should be with
      should arrive, will arrive, has left our, has shipped, rolled out, being rolled out, in a few moments
      few moments, will be available in, final answer, will have an, will have a`,
    examples: [
      'Your refund is currently being processed.',
      'We will keep you posted.',
      'We are receiving a high volume of enquiries.',
    ],
  },
  {
    need: 'owner',
    says: signals`relevant team, to the relevant team, relevant department, to the relevant department, appropriate team
      appropriate department, responsible department, specialist team, dedicated team, technical team
      our team, our teams, our technicians, our engineers, our experts, our specialists, a specialist
      our partner, our courier, the courier, the carrier, the manufacturer, third party, been escalated
      escalated this, escalated your, been forwarded, forwarded your, forwarded this, been passed, passed this
      passed your, passed on to, been raised, raised this, raised a ticket, logged a ticket, our best
      do our best, doing everything we, everything we can, all we can, working hard, working on it
      working on this, making every effort, every effort, looking into this, looking into it, look into this
      look into it, investigating, currently investigating, not our fault, not our responsibility
      not responsible for, it shouldn't be, an investigation, opened an investigation, opened a case
      opened a ticket, opened a claim, claim with, hard at work, in good hands, handed to, handed over
      been handed, been reported, reported to, reported this, reported the, chased, have chased, been assigned
      assigned to, been referred, referred to, our developers, our technician, our warehouse, our finance
      our billing, our logistics, billing team, claims department, quality team, our support, our agents
      our advisers, our advisors, our colleagues, a colleague, your bank, the seller, the vendor, the supplier
      our supplier, flagged this, flagged your, flagged it, taking care of, dealing with, being handled
      liaising with, in touch with the, spoken to, have contacted, claims handler, case handler
      picked up your, picked up by, has picked, have transferred, been transferred, transferred your
      transferred you, your local branch, local branch, local team, know about this, aware of this
      aware of the issue, working on a, working to, working with, will attend, attend to, an engineer
      a technician, an adviser, an advisor, an expert, a manager, my manager, my supervisor, our head office
      head office, the store, the branch, the driver, the restaurant, the hotel, the airline, the bank
      the landlord, the insurer, the depot, spoke to, contacted the, asked the, asked our, is reviewing
      are reviewing, is looking, are looking, being investigated, under investigation, been sent to
      sent to the, sent this to, passed to, asked the restaurant, have asked, have reported, have raised
      have notified, have alerted, will look, will take a look, will review, will check, will investigate
      will examine, will handle, will guide, will guide you, will help you, relationship manager
      account manager, your account manager, repairs team, our repairs, highways team, our finance team
      our technical, our security team, our fraud team, another team, another department, my team
      my colleague, my colleagues, someone from, someone in our, somebody from`,
    examples: ['Your ticket has been passed to our engineers.', 'We are currently investigating the issue.'],
  },
  {
    need: 'owner',
    moment: 'closing',
    says: signals`hesitate to, don't hesitate to, do not hesitate to, please don't hesitate to, please do not hesitate to
      feel free to, please feel free to, if you have any, if you have any questions
      if you have any other questions, if you have any further questions, should you have any
      should you have any questions, should you have any further, should you require, should you need
      further assistance, any further assistance, if you need anything, if you need any, here to help
      always here to, at your disposal, at your service, contact us again, reply to this email
      get in touch if, let us know if, let me know if, reach out if, reach out to us, give us a call, call us
      email us, write to us, reply to this, get in touch, do get in touch, contact us, available to help
      available to answer, happy to answer, here for you, here if you, need anything else, need anything more
      need any help, need further, any time, message us, drop us a line, drop me a line, anything be unclear
      should anything, by your side, on hand, on hand to, give us a shout, let us know, let me know
      come back to us, pop back, we're here, we are here, i'm here, i am here, always happy to
      remain available, remain at your, any queries, with any queries, with any questions, any questions
      get back to me`,
    examples: ['Should you require further assistance, we are here to help.'],
  },
];
