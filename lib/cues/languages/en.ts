import type { CueLanguage } from '../schema';
import { signals } from '../written';
import { calmed } from './en/calmed';
import { events } from './en/events';
import { feelings } from './en/feelings';

/** Written for Britain, Ireland, North America and Australia; apostrophes are free ("cant" = "can't"). */
export default {
  commonWords: signals`
    i, i'm, i've, you, we, they, it, it's, is, are, was, were, the, and, or, but, to, of, in, for, with, my
    your, have, has, had, do, does, did, don't, not, this, that, what, when, how, why, where, can, could
    would, please, thanks, thank, hi, hello, still, order, account, be, been, from, at, by, any, there, if
    just, get, will, yes, about, so, pls, u, need, want, our, us, she, them, their, these, those, here
    there's, out, up, all, again, after, before, since, now, i'll, very, really, more, then, which, who
    it'll, you're, you've, that's, what's, we're, ur, am, into, over, because, should, must, her, him, nobody
    every, other, week, day, time, going, see, sent, a, an, me, no, on, as, he, he's, she's, his, come, good
    got, like, well, go, help, let, lets, let's, make, gonna, little, right, give, never, didn't, cant, can't
    some, they're, isn't, won't, weve, we've, off, look, one, back, new, old, take, think, tell, something
    than, another, such, even, know, much, yet, without, doing, done, maybe, find, many, only, use, keep
    last, first, own, too, down, said, made, nothing, everything, anything, sure, couldn't, wouldn't, hasn't
    haven't, wasn't, called, heard, makes, someone, anyone, where's, you'll, we'll, i'd, leave, half, size
    page, parcel, card, delivery, refund, money, through, always, sorry, rubbish, wrong, charged, charge
    payment, months, years, weeks, days, yours, having, being, getting, taking, waiting, worries, problem
    cheers, ive, dont, didnt`,
  negations: signals`
    not, never, no longer, no more, isn't, wasn't, aren't, weren't, don't, doesn't, didn't, won't, wouldn't
    can't, cannot, couldn't, without, nothing, neither, nor, no, hardly, ain't, less, far from, stop being
    nobody, haven't, hasn't, no need to`,
  turnings: signals`
    but, however, though, although, yet, so, because, and i, i, i'm, i've, i'll, we're, this is, it's, that's
    just, only`,
  signals: { ...feelings, ...events },
  falseFriends: [
    ...calmed,
    ...signals`
    thanks in advance, thank you in advance, thx in advance, many thanks in advance
    thanks so much in advance, thank you so much in advance, thank you very much in advance
    thanking you in advance, thank you for your time, thanks for your time, thank you for your attention
    thank you for your consideration, thank you for your understanding, thank you for your prompt
    thanks for your prompt, thank you for your help in advance, appreciate your help in advance
    appreciate it if, appreciate if, i'd appreciate, would appreciate, would really appreciate
    would greatly appreciate, really appreciate it if, really appreciate your help with
    really appreciate some, really appreciate any, appreciate any help, thanks for nothing
    thanks for getting back, thank you for getting back, thank you for your email, thanks for your email
    thank you for your reply, thanks for your reply, thank you for your message, thank you for contacting
    no thanks, no thank you, thank you for your patience in, would be grateful, be grateful if
    be so grateful if, be very grateful if, be most grateful, would be so helpful, would be very helpful
    would be really helpful, i'm afraid i, i'm afraid the, i'm afraid it, i'm afraid that, i'm afraid we
    i'm afraid not, i'm afraid there, afraid i can't, afraid i don't, as far as i'm concerned
    concerned department, concerned team, department concerned, the concerned, to whom it may concern
    parties concerned, no worries, no worry, not to worry, don't worry, dont worry, never mind, no rush
    no hurry, not urgent, nothing urgent, not in a rush, not in any rush, there's no urgency
    whenever you can, whenever you get, in your own time, emergency contact, emergency number
    emergency exit, emergency kit, emergency cash, emergency lighting, in case of emergency, emergency stop
    for emergencies, emergency services number, urgent care, expected delivery, expected date
    expected arrival, expected to arrive, expected by, expected on, is expected, be expected
    was expected to, expected time, as i expected, as expected thanks, earlier than expected
    better than expected, better than i expected, faster than expected, faster than i expected
    sooner than expected, more than i expected, quicker than, dead battery, battery died, battery has died
    battery is dead, phone died, phone has died, phone just died, laptop died, screen died, device died
    it died on me, router died, fridge died, dead pixel*, dead line, line is dead, dead link
    hospital supplier, hospital bed, hospital grade, supply hospital*, supplier to hospital*
    hospital equipment, hospital corners, work in a hospital, work at the hospital, works at the hospital
    hospital cover, hospital cash plan, hospital insurance, cancer insurance, cancer cover, cancer charity
    cancer research, critical illness cover, life insurance, death certificate template, death benefit cover
    bereavement fares policy, redundancy cover, redundancy insurance, stroke width, heart attack grill
    desperate housewives, crying out for, laid off the, a stroke of, angry birds, fast and furious
    fast furious, call of duty, need for speed, stress ball, stress test, stress relief, anti stress
    anxiety relief, weighted blanket for anxiety, frustration free, panic button, anger management, joker
    mad max, mad men, muppet show, muppets movie, the muppets, clown fish, bomb disposal game, bath bomb*
    seed bomb*, bath bombs, bitchin, scum remover, soap scum, pricked, prick test, skin prick
    nervous system, worry doll, worry dolls, rage against, rage room, boiling water, boiling point, boiling
    raging fire, kill switch, you'll regret it not, my bad, one star pattern, a star shaped, a star on
    a star sign, 3 star, star rating, chargeback policy, lawyer discount, law firm, i'm a lawyer
    i am a lawyer, as a lawyer, social media manager, social media icons, social media accounts
    the press release, press release, printing press, court shoes, court shoe, tennis court, food court
    basketball court, squash court, barclays court, estate executor of, in court shoes, no complaints
    no complaint, can't complain, cannot fault, not bad, not too bad, too good to, what's new, sick leave
    annual leave, maternity leave, sick pay, sick note, switching to paperless, switch to paperless
    switching to a, switching to monthly, switching to annual, switching to direct debit, switching to the
    not a problem, no problem, no problems, isn't a problem, if you were, lies flat, lies in, lies on
    it lies, lies under, lies between, hurt you, lost property, i'm leaving on, leave it with, leave it at
    leave with, leaving it with, leave a message, leave the parcel, leave in porch
    angry customer service bot, no longer worried, can't wait to, cannot wait to, looking forward, so happy
    tired of my old, let down gently, hair let down, let down bucket, an expected, can't afford to wait
    cant afford to wait, afford to lose, is an asshole, was an asshole, he's an asshole, is a bastard
    was a bastard, was a prick, is a bitch, breakdown cover, roadside breakdown, breakdown of
    can you clarify, confused face, lost in the post, shut the door, shut the lid, competitor product
    worried well, concerned person, waste of money guide, relieved of, in a nervous, sick of it game
    mad about, mad at it, he said, she said, pay it all at once, pay all at once, pay in one go, pay by
    pay with, pay online, pay using, pay through, pay via, pay in store, pay at the, pay in full at
    urgent transfer, urgent delivery option, urgently transfer something, urgent courier, thanks but no thanks`,
  ],
  transactional: signals`
    where is my order, where's my order, wheres my order, where is my parcel, where's my parcel
    where is my package, where's my package, where is my, track my, tracking, tracking number
    track a parcel, order status, status of my order, delivery date, delivery time, when will, how long does
    how long will, copy of my invoice, copy of the invoice, copy invoice, invoice, receipt, statement
    bank statement, opening hours, opening times, what time do you, are you open, open on, when do you open
    when do you close, change my address, change of address, new address, update my address, update my
    change my, password, reset, log in, login, username, pin, verify my, activate, how do i, how can i
    how to, is it possible to, can i, do you, what is the, what are the, fees, exchange rate, top up, limit
    balance, phone number, account number, appointment, book, reschedule, cancel my order
    cancel my subscription, cancel my, unsubscribe, newsletter, return label, returns label, return an item
    promo code, discount code, voucher, in stock, price, quote, size, warranty, manual, direct debit
    sim card, pause my, pause the`,
  stakes: signals`
    my baby, my newborn, i'm pregnant, pregnant, pregnancy, my child, my children, my kids, my kid
    my daughter, my son, my husband, my wife, my partner, my mum, my mom, my mother, my dad, my father
    my parents, my grandmother, my grandfather, my gran, my nan, my grandson, my granddaughter, my dog
    my cat, disabled, disability, wheelchair, insulin, diabet*, medication, medicine, prescription
    my surgery, my operation, my doctor, my health, hospital, no heating, no hot water, no electricity
    no power, no water, power cut, outage, leak, leaking, flood, wedding, christening, baptism, birthday
    funeral, christmas, graduation, moving house, move house, moving home, moving in, moving out, moving on
    i'm moving, we're moving, move in date, job interview, interview, exam, my flight, my trip, our trip
    our holiday, my holiday, my vacation, honeymoon, stuck abroad, abroad, no money, my salary, my wages
    payday, my savings, life savings, rent, mortgage, evict*, overdraft, elderly, years old, pensioner
    retired, on my own, school, nursery, daycare, my job, my business, losing business, stolen
    lost my wallet, robbed, signed nothing, never signed, didn't sign, did not sign, never ordered
    never agreed, never authorised, never authorized, not true, isn't true, untrue, contrary to what
    driver says, driver claims, you claim, he claims, she claims, they claim, broke down, broken down, stranded, ~gift, ~present, ~urgent, ~waiting, ~tomorrow
    ~today, ~need, ~problem, ~broken, ~damaged, ~wrong, ~mistake, ~important, ~holiday, ~family, ~lost`,
  leansBack:
    /^(?:am|are|been|being|be|had|has|have|is|was|were|times|want|wanted|like|just|only|got|used|can|can['’]?t|cannot|don['’]?t|won['’]?t|couldn['’]?t|haven['’]?t|didn['’]?t)$/i,
  leansOn:
    /^(?:i|you|we|they|he|she|it|an?|the|this|these|that|those|my|your|our|his|her|their|of|for|to|with|at|in|on|by|from|about|before|until|if|and|or|how|why|which|as|am|are|is|was|were|be|being|been|have|has|had|will|would|could|do|did|does|dare|such|every|some|no|not|never|like|all|thank|last|lose|losing|(?:i|you|we|they|he|she|it)['’](?:m|ve|ll|d|re|s)|(?:have|has)n['’]?t)$/i,
  quoteStarts: [
    /^On\b.{0,250}\bwrote\s*:?$/is,
    /^\*?From\s*:\*?.{1,250}\n\*?(?:Sent|Date|To|Subject|Reply-To)\b/i,
    /^-{2,}\s*(?:Original (?:Message|Appointment|E-?mail)|Forwarded (?:message|by))/i,
    /^Begin forwarded message\s*:?/i,
    /^#{2,}-?\s*Please type your reply above/i,
  ],
  signatureStarts: [
    /^(?:kind|best|warm|kindest|warmest|many|with (?:kind|best)) regards\b/i,
    /^(?:regards|rgds|best wishes|all the best|best|yours (?:sincerely|faithfully|truly)|sincerely|respectfully|cheers|br|kr)\s*[,.!]*$/i,
    /^(?:sincerely|respectfully) yours/i,
    /^(?:sent|get outlook|sent using|sent via) (?:from|for|with|my|the|yahoo|proton|samsung|outlook)\b/i,
    /^(?:this (?:e-?mail|message)|the information (?:contained )?in this) .{0,40}(?:confidential|intended|contains)/i,
  ],
} satisfies CueLanguage;
