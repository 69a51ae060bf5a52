import type { CueLanguage } from '../../schema';
import { signals } from '../../written';

/** What has happened, or is about to, and what is thrown at the agent. `~` marks mere hints. */
export const events = {
  urgency: signals`
    urgent, urgently, urgant, urgnet, very urgent, extremely urgent, matter of urgency, asap, by tomorrow
    before tomorrow, by tonight, by this evening, by end of day, by the end of the day, by end of today
    by eod, by cob, need it today, need this today, need it by, need this by, need them by, need it tomorrow
    need it tonight, need it for tomorrow, need it before, need this before, needed by, need an answer today
    need a reply today, need help now, need help right now, need it now, need this now, need it asap
    need this sorted today, today please it, has to be today, must be today, must arrive by
    must arrive before, has to arrive by, has to arrive before, needs to arrive by, needs to be here by
    needs to be sorted today, needs to be fixed today, have to have it by, time sensitive
    time is running out, running out of time, out of time, clock is ticking, short on time
    can't wait any longer, cannot wait any longer, cant wait any longer, can not wait, it can't wait
    this can't wait, this cannot wait, before my flight, my flight leaves, my flight is, our flight is
    flight tomorrow, fly tomorrow, flying tomorrow, flying out, leave tomorrow, leaving tomorrow
    we leave on, i leave on, my train leaves, train is in, wedding is tomorrow, wedding is on
    wedding is this, party is tomorrow, interview tomorrow, exam tomorrow, deadline is, deadline tomorrow
    deadline today, the deadline, a deadline, tight deadline, right away please, immediately please
    straight away please, right now please, as quickly as possible, it's an emergency, an emergency
    stuck at the, stranded, locked out of my house, by friday at the latest, ~as soon as possible, ~soonest
    ~immediately, ~right away, ~straight away, ~quickly, ~quick, ~hurry, ~today, ~tonight, ~tomorrow
    ~right now, ~time is, ~at the latest, ~in an hour, ~in two hours, ~this morning, ~this afternoon
    ~pronto, ~emergency, ~last chance, ~by friday, ~by monday, ~by thursday, ~by saturday`,
  repeat: signals`
    third time, 3rd time, fourth time, 4th time, fifth time, 5th time, sixth time, 6th time, tenth time
    10th time, nth time, umpteenth time, second time i've, second time i have, second time i'm
    2nd time i've, 2nd time i'm, second time this, third email, 3rd email, second email, 2nd email
    fourth email, 4th email, fifth email, third message, 3rd message, second message, 2nd message
    third call, third ticket, third attempt, third replacement, third request, emailed … times
    called … times, contacted … times, written … times, messaged … times, phoned … times, rang … times
    rung … times, asked … times, told … times, explained … times, chased … times, reported … times
    spoken to … different, spoke to … different, spoken to … people, spoken with … people, passed from
    passed around, pillar to post, keep getting transferred, been transferred, kept transferring me
    transferred me again, bounced around, bounced between, sent round in circles, already explained
    already called, already contacted, already emailed, already written, already sent … times
    already reported, already spoke, already spoken, already gave you, already given you
    already been through this, already tried that, already tried all, told you already
    explained this already, said this before, told you before, as i said before, like i said before
    as i already said, as i've said, as stated before, as i have said, nobody answers, no one answers
    noone answers, nobody replies, no one replies, nobody responds, no one responds, nobody has replied
    no one has replied, nobody has responded, no one has responded, nobody has got back, no one has got back
    nobody got back, no one got back, nobody gets back, no one gets back, nobody calls back
    no one calls back, nobody called, no one called me back, no one has called, nobody has called
    nobody picks up, no one picks up, never got a reply, never had a reply, never got a response
    never received a reply, never received a response, never heard back, never called back
    never called me back, never got back to me, never replied, haven't heard back, have not heard back
    still no reply, still no response, still no answer, still not heard, still haven't heard
    still have not heard, still waiting for a reply, still waiting for an answer, still waiting for someone
    still waiting for a response, without any reply, without a reply, without any response, no reply to my
    no response to my, ignored my, ignoring my, emails ignored, being ignored, been ignored, ignoring me
    ignored me, chasing this, i'm chasing, following up again, follow up again, writing again, calling again
    contacting you again, asking again, emailing again, messaging again, same problem again
    same issue again, happened again, happening again, it's happened again, again and again, time and again
    once again the, broken again, repeat myself, repeating myself, repeat the same, explain myself again
    explain it again, explain everything again, explain this again, explain all over, same copy and paste
    here we go again, from one department to another, from department to department, no one ever calls
    no one ever replies, no one ever answers, nobody ever calls, nobody ever replies, nobody ever answers
    i already told, i've already told, have already told, already told you, already told your
    i already provided, i've already provided, already provided you, i've been chasing, i have been chasing
    i've already asked, i already asked, nobody ever picks, no one ever picks, times i've called
    times i have called, times i've emailed, times i've written, times i have emailed, times i've asked
    told something else, told something different, different story every, ~again, ~once again, ~still not
    ~still waiting, ~still haven't, ~still hasn't, ~still no, ~chased, ~chase, ~no response, ~no reply
    ~no news, ~follow up, ~keeps happening, weeks and nothing
    weeks and still nothing, months and still nothing, months and nothing, ~been … weeks, ~been … months
    ~weeks later, ~months later, ~for weeks, ~for months, ~weeks ago, ~months ago, ~still nothing`,
  distress: signals`
    passed away, has died, just died, who died, died last, died on, died in, died yesterday, he died
    she died, dad died, mum died, mom died, mother died, father died, husband died, wife died, son died
    daughter died, brother died, sister died, recently died, death of my, death in the family, late husband
    late wife, late mother, late father, late mum, late mom, late dad, lost my husband, lost my wife
    lost my mother, lost my father, lost my mum, lost my mom, lost my dad, lost my son, lost my daughter
    lost my baby, lost our baby, bereaved, bereavement, grieving, funeral, my grief, miscarriage, widow
    widowed, widower, i'm in hospital, in the hospital, in hospital, am in hospital, hospitalised
    hospitalized, rushed to hospital, intensive care, in the icu, in icu, terminally ill, terminal illness
    terminal cancer, have cancer, has cancer, cancer treatment, breast cancer, with cancer, chemo
    chemotherapy, dialysis, hospice, stroke last, had a stroke, heart attack, seriously ill, very ill
    severely ill, life threatening, depressed, my depression, suicidal, suicide, kill myself, end my life
    end it all, want to die, wanna die, don't want to live, no reason to live, self harm, can't go on
    cannot go on, can't cope, cannot cope, not coping, struggling to cope, breaking point, in tears
    i'm crying, been crying, crying every, im desperate, destitute, can't pay, cannot pay, cant pay
    can't afford, cannot afford, cant afford, couldn't afford, unable to pay, unable to afford
    struggling to pay, struggling to make ends, make ends meet, struggling financially, financial difficulty
    financial difficulties, financial hardship, hardship, money troubles, in arrears, struggling with bills
    behind on my, behind with my, bailiff*, eviction, evicted, being evicted, repossess*, foreclosure
    homeless, bankrupt*, food bank, foodbank, food stamps, nothing to eat, can't feed, feed my kids
    feed my children, feed my family, buy food, no money for food, no money left, no money to, laid off
    been made redundant, made redundant, redundancy, lost my job, lost his job, lost her job, lose my house
    lose my home, lost our home, out of work, unemployed, furloughed, on benefits, universal credit
    on disability, single mum, single mom, single mother, single parent, all alone, all on my own
    nobody to help, no one to help me, domestic violence, domestic abuse, abusive ex, abusive husband
    abusive partner, violent ex, fleeing, house burned, house fire, flooded out, heating is off and
    without heating, nervous breakdown, had a breakdown, i'm desperate, im so desperate, getting desperate
    really desperate, ~hospital, ~struggling, ~alone, ~surgery, ~operation, ~disabled, ~disability, ~sick
    ~elderly, ~divorce, ~medication, ~crying, ~😭, ~overdrawn, ~skint, ~broke, ~payday, ~rent, ~bills
    ~desperate`,
  leaving: signals`
    my lawyer, a lawyer, our lawyer, lawyers, my solicitor will, a solicitor, solicitors, my attorney
    an attorney, legal action, legal advice, legal proceedings, take you to court, taking you to court
    see you in court, in court, small claims, small claims court, court action, sue you, suing, will sue
    going to sue, gonna sue, class action, lawsuit, letter before action, ombudsman, ombudsmen
    financial ombudsman, ofcom, ofgem, trading standards, better business bureau, the bbb, bbb complaint
    attorney general, ftc, cfpb, fca, consumer protection, consumer affairs, consumer rights, citizens advice
    accc, resolver, formal complaint, official complaint, file a complaint, filing a complaint
    make a complaint, raise a complaint, lodge a complaint, making a complaint, complaint against, report you
    reporting you, go to the press, bbc watchdog, police report against, switching to, switch to another
    switch to a competitor, switch provider, switching provider, switch providers, switching providers
    switching banks, switch banks, change banks, changing banks, change provider, changing provider
    moving to another, move to another, moving my business, take my business, taking my business
    business elsewhere, go elsewhere, going elsewhere, shop elsewhere, your competitor, your competitors
    leaving you, done with you, done with this company, done with your, lost a customer, lost me as
    losing a customer, lose a customer, lose me as, lost my business, never again, never buy, never buying
    never order, never ordering, never use you, never using, won't be back, won't be coming back
    won't be ordering, won't be using, will not be using, never shop, never shopping, never deal with
    close all my accounts, closing all my, cancel everything, want to cancel everything, or i cancel
    or i'm cancelling, or i'll cancel, or else i, threaten to, bad review, negative review, one star, 1 star
    zero stars, review online, leave a review, leaving a review, write a review, writing a review, trustpilot
    google review, yelp, go viral, tell everyone, telling everyone, warn others, warn everyone
    warning others, chargeback, charge back, dispute the charge with, to the media, the local news
    all over social media, post this on, posting this on, move to a competitor, going to a competitor
    go to a competitor, ~cancel*, ~competitor*, ~elsewhere, ~legal, ~court, ~complaint, ~switch, ~leaving
    ~leave, ~refund now, ~review, ~close my account, ~i'm out, ~done with, ~i'm cancelling, ~i'm canceling
    ~going to cancel, ~i will cancel, ~i'll cancel, ~newspapers, ~the press, ~twitter, ~social media
    ~another provider, ~another supplier, ~another company`,
  abuse: signals`
    you idiot, you idiots, you're an idiot, youre an idiot, you are an idiot, you're idiots, you are idiots
    you moron, you morons, you are a moron, you're a moron, bunch of morons, bunch of idiots, bunch of clowns
    bunch of crooks and, you clown, you clowns, imbecile, imbeciles, you are stupid, you're stupid
    youre stupid, u r stupid, are you stupid, are you dumb, are you thick, are you retarded, are you deaf
    are you blind or, you people are stupid, you people are useless, you lot are useless, you're useless
    you are useless, youre useless, you useless, useless idiot*, you incompetent, you're incompetent
    you are incompetent, you are all incompetent, you're pathetic, you are pathetic, you dumb, you stupid
    stupid cow, stupid bitch, stupid idiot, stupid people, dumbass, dumb ass, dumbasses, jackass, asshole
    assholes, arsehole, arseholes, bitches, bastard, bastards, wanker, wankers, tosser, tossers, pricks
    dickhead, dickheads, twat, twats, knobhead, bellend, muppet, muppets, cunt, cunts, motherfucker
    motherfuckers, mofo, scum, scumbag, scumbags, pieces of shit, piece of shit, you piece, retard, retards
    dimwit, halfwit, you monkey, trained monkey, fuck you, fuck off, f off, f you, fuck yourself, fuck u
    screw you, screw yourself, piss off, sod off, bugger off, get stuffed, go to hell, rot in hell
    burn in hell, shut up, stfu, gtfo, kiss my, eat shit, drop dead, go die, hope you die, hope you get fired
    kys, learn to read, can't you read, cant you read, do you even speak english, learn english
    go back to your country, back to your country, brainless, braindead, brain dead, got half a brain
    have half a brain, waste of space, waste of oxygen, you disgust me, you make me sick, i will find you
    i'll find you, i know where you, find out where you, come down there and, come to your office and
    you will regret, you'll regret, you'll pay for, you will pay for, watch your back, gonna kill you
    punch you, slap you, smash your, burn your, blow up your, i know your name, get you fired, have you fired
    have your job, 🖕, you bitch, shut the hell up, shut the fuc*, you prick, i'll kill you, i will kill you
    i'll hurt you, ~idiot, ~idiots, ~stupid, ~moron*, ~incompetent, ~useless, ~dumb, ~fuck, ~clowns, ~clown`,
} satisfies Partial<CueLanguage['signals']>;
