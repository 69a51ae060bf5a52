import { signals } from '../../../cues/written';
import type { Hint } from '../../hint';

/** What is said to the person: greetings and farewells, thanks, apologies, empathy. */
export const courtesies: Hint[] = [
  {
    need: 'self',
    moment: 'closing',
    alone: true,
    says: signals`regards … team, regards … support, regards … service, regards … care, sincerely … team
      sincerely … support, the support team, your support team, customer support, customer service
      customer care, customer service team, customer care team, the … team, your … team, thanks … team
      best … team, cheers … team, the customer …, member services, member services team, happiness team
      support team, the … support team, service team, helpdesk, help desk, the helpdesk`,
    examples: ['Warm regards, the [Company] team', 'Your customer care team'],
  },
  {
    need: 'self',
    moment: 'opening',
    says: signals`your dedicated, one of our agents, an agent will, a member of our, a member of the team, a representative will
        one of our representatives, virtual assistant`,
    examples: ['One of our agents is reading your message.'],
  },
  {
    need: 'room',
    moment: 'closing',
    says: signals`anything else, is there anything else, anything else i can, any other questions
      any further questions for, anything further i can, hope this helps, hope that helps, hope this answers
      hope this information helps, hope this resolves, trust this answers, trust this resolves
      trust this clarifies, hope this clarifies, hope … clears, does that answer, does this answer
      does that help, are you satisfied with, happy with this, all sorted, did this … help, did this answer
      did that, does this help, answer help you, any other point, something else you, anything you'd like
      would you like to discuss, else you wanted, makes things clearer, make things clearer, hope that makes
      hope this makes, hope this was, hope this has, hope i have, hope we have, have i answered, is that clear
      is everything clear, are there any other, any more questions, have we answered, answered everything
      wanted to know, how did it go, did you manage, were you able, is it working, does it work
      everything okay, everything ok, anything more, what else, would you like, can i help you with, all good
      is that okay, is that all, did you find, what you were looking, you were looking for, looking for`,
    examples: ['I trust this clarifies the matter.', 'Does that answer your question?'],
  },
  {
    need: 'room',
    moment: 'opening',
    says: signals`how are you, how are you today, how are you doing, hope you are well, hope you're well, hope you are doing well
        hope you're doing well, hope all is well, hope your day, hope you are having, hope you're having`,
    examples: ['I hope you’re having a good week.'],
  },
  {
    need: 'room',
    moment: 'answering',
    says: signals`simply …, all you need to do, all you have to do, all you need is, just need to, it is as simple
      it's as simple, it's easy, just click, just press, just follow, just go, just log, just reply
      simply click, simply log, simply reply, simply go`,
    examples: ['All you have to do is restart the router.'],
  },
  {
    need: 'trouble',
    moment: 'difficult',
    says: signals`inconvenience, any inconvenience, the inconvenience, for the inconvenience, for any inconvenience
      apologise for, apologize for, we apologise, we apologize, i apologise, i apologize, our apologies
      my apologies, sincere apologies, our sincere apologies, sincerest apologies, sincerely apologise
      sincerely apologize, accept our apologies, sorry, so sorry, very sorry, truly sorry, really sorry
      deeply sorry, sorry to hear, sorry to hear that, sorry for, sorry for the delay, sorry about
      sorry you feel, regret any, calm down, the delay, this delay, your experience, apologise that
      apologize that, apologies for, apologies about, offer … apologies, this mishap, this oversight
      this mistake, this error, for the trouble, this outage, for the confusion, for the wait, for the delay
      let you down, fallen short, fell short, we regret this, not the experience, regret the, trouble this
      saddened to, saddened to hear, sad to hear, disappointed to hear, live up to, not live up
      up to your expectations, did not meet, didn't meet, below the standard, below our usual, fell below
      not up to, poor experience, bad experience, sorry for the, sorry that, sorry if, sorry this
      apologies once again, once again sorry, excuse the, pardon the, disruption to, the disruption
      the confusion, the mix up, wasn't what you, not what you, what you were hoping, incomplete delivery
      apologies for the incomplete`,
    examples: ['We’re deeply sorry about your experience.', 'Our sincerest apologies for the trouble.'],
  },
  {
    need: 'trouble',
    moment: 'listening',
    says: signals`understand your, understand your frustration, understand your concern*, understand your disappointment
      understand how, understand how you feel, understand how frustrating, understand that
      completely understand, totally understand, fully understand, certainly understand, hear you
      hear what you, know how frustrating, how frustrating, must be frustrating, can be frustrating
      how upsetting, your frustration, in your shoes, in your situation, in your position, feel the same
      appreciate how, appreciate that this, empathise, empathize, imagine how, can imagine, aware of how
      are aware that, realise how, realize how, difficult for you, situation is difficult, how annoying
      how tiresome, how disappointing, how worrying, how stressful, how inconvenient, your concerns
      your annoyance, your worry, not ideal, realise this, realize this, difficult position, can see why
      can see how, know that this, know this is, know it's, see that you, sense your, hear your
      recognise that, recognize that, acknowledge your, acknowledge that, not easy, isn't easy, hard for you
      may be worrying, must be worrying, understand the, we understand, i understand, is worrying`,
    examples: ['We know how frustrating this can be.', 'I would feel the same in your shoes.'],
  },
  {
    need: 'fact',
    moment: 'opening',
    says: signals`welcome to, thank you for contacting, thanks for contacting, thank you for reaching out
      thanks for reaching out, thank you for getting in touch, thanks for getting in touch
      thank you for calling, thank you for your email, thanks for your email, thank you for your message
      thanks for your message, thank you for your enquiry, thank you for your inquiry
      thank you for your request, thank you for writing, thanks for writing, thank you for choosing
      thanks for choosing, finds you well, have received your, we received your, acknowledge receipt
      confirm receipt, in response to your, in reply to your, with regards to your, with regard to your
      regarding your, further to your, following up on, happy to help, happy to assist, glad to help
      glad to assist, pleasure of assisting, be assisting you, how may i help, how can i help
      how may i assist, how can i assist, how can we help, what can i do for, taking the time, time to write
      for taking the time, for your letter, many thanks for, thanks so much for, thank you so much for
      thank you for your, thanks for your, thank you for joining, thanks for joining, thank you for signing
      following our, following up on our, our conversation, our phone call, our call, our chat
      writing to confirm, as a follow up, welcome back, delighted to, pleased to, great to hear
      thank you for taking, taking out, thank you for being, thank you for letting, thanks for letting
      congratulations, pleased to hear, delighted to hear, nice to meet, good to hear, your report
      thank you for reporting, thanks for reporting, on the subject of, in connection with, writing to you
      contacting you about, getting in touch about, writing in response, write in response`,
    examples: ['Further to your email, here is our answer.', 'We confirm receipt of your documents.'],
  },
  {
    need: 'fact',
    moment: 'closing',
    says: signals`great day, have a great, have a nice, have a good, have a lovely, have a wonderful, nice day, lovely day
      wonderful day, great weekend, nice weekend, enjoy the rest, enjoy your day, rest of your day, take care
      stay safe, pleasure assisting, pleasure to assist, pleasure helping, pleasure to help, pleasure speaking
      pleasure chatting, valued customer, loyal customer, your loyalty, your continued, continued support
      continued custom, your cooperation, your business, thank you for being a, look forward to serving
      look forward to hearing, look forward to welcoming, wonderful weekend, weekend ahead, pleasant stay
      wishes you, wish you, we wish, have a safe, safe journey, happy holidays, see you soon, speak soon
      for your loyalty, your interest in, for your interest, your trust, trusting us, look forward to
      looks forward to, looking forward to, welcoming you, welcome you back, see you again, pleasant journey
      good trip, happy travels, safe travels, enjoy your, hope to see, thanks again, thank you again
      all the best for, best of luck, good luck, happy reading, happy shopping, merry christmas
      happy new year, thank you for bearing, lovely evening, nice evening, great evening, have a pleasant
      have an amazing, have a fantastic, lovely weekend`,
    examples: ['Thank you for your continued custom.', 'Enjoy the rest of your week.'],
  },
  {
    need: 'fact',
    moment: 'listening',
    says: signals`your patience, thank you for your patience, thanks for your patience, appreciate your patience, being so patient
        for being patient, for waiting, thank you for waiting, thanks for waiting, thank you for holding, as i understand
        if i understand correctly, if i've understood`,
    examples: ['We thank you for your continued patience.'],
  },
  {
    need: 'fact',
    says: signals`as mentioned, as i mentioned, as previously, as previously stated, as stated, as explained, as discussed
      as advised, per my last, as per my, to be honest, our faq, our faqs, help centre, help center
      our website, knowledge base, our help page*, visit our, refer to our, please refer to, attached
      after checking, upon review, after reviewing, find answers, answers to all, our help section
      help section, help pages, support page, you can find, can be found, click here, click the link
      following link, link below, in our app, in the app, your account page, see below, see attached
      according to our, please find, find attached, please find attached, please see, please see below
      step by step, follow the steps, these steps, the steps below, instructions below, user guide
      user manual, for your information, for your records, for reference, as you know, as you may know
      as a reminder, just a reminder, virtual, chatbot, our records, this article, read this, may like to read
      worth reading, our blog, our guide, tutorial`,
    examples: ['As explained, the offer has ended.', 'You will find all answers in our help centre.'],
  },
];
