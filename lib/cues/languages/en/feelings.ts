import type { CueLanguage } from '../../schema';
import { signals } from '../../written';

/** What people say they feel. `~` marks what is often said without meaning it. */
export const feelings = {
  worry: signals`
    worried, worries me, worrying, very worried, so worried, worrisome, i worry, we worry, starting to worry
    getting worried, worried sick, concerned about, i'm concerned, im getting concerned, very concerned
    really concerned, quite concerned, bit concerned, little concerned, seriously concerned, concerned that
    concerning me, this is concerning, it's concerning, my concern is, my worry is, i'm anxious
    very anxious, so anxious, anxious about, making me anxious, i'm scared, im scared, so scared
    really scared, scared that, scared of, frightened, terrified, petrified, panicking, i panic, in a panic
    panicked, freaking out, freaking me out, is it safe, is this safe, is my money safe, is my account safe
    is my data safe, are my details safe, will i lose, am i going to lose, don't want to lose
    afraid of losing, scared of losing, afraid to, afraid that i'll, i'm afraid my money, i'm so afraid
    really afraid, i fear that, my fear, i dread, dreading, stressed, stressing, stressful, stresses me
    so much stress, causing me stress, lot of stress, can't sleep, cannot sleep, cant sleep, losing sleep
    lost sleep, sleepless, keeps me up, is this a scam, is it a scam, am i being scammed
    have i been scammed, have i been hacked, am i in trouble, is it serious, uneasy, on edge, alarmed
    alarming, reassure me, need reassurance, some reassurance, peace of mind please, put my mind at, worryed
    woried, worrried, conserned, anxous, hope it's not serious, hope nothing bad, i'm nervous, bit nervous
    very nervous, makes me nervous, making me nervous, nervous about, getting nervous
    am i being charged twice, too scared to, ~what if, ~please confirm, ~can you confirm, ~could you confirm
    ~is it normal, ~is that normal, ~hope it, ~scam, ~fraud, ~fraudulent, ~hacked, ~stolen, ~lose my money
    ~losing my, ~suspicious, ~afraid, ~concerned, ~i don't recognise, ~i don't recognize, ~safe, ~nervous
    ~my anxiety, ~hacker*`,
  frustration: signals`
    frustrating, frustrated, frustration, so frustrated, fustrated, fustrating, frustated, frustating
    annoying, annoyed, annoys me, irritating, irritated, irritates, aggravating, infuriating, exasperating
    exasperated, tiresome, tedious and, fed up, fedup, i've had it, had it with, enough is enough, sick of
    sick and tired, tired of, waste of time, wasting my time, wasted my time, wasted my day
    wasted my morning, wasted hours, wasted an hour, wasted … hours, waste of my time, waste my time
    waste of money, ridiculous, rediculous, ridiculus, this is a joke, it's a joke, what a joke
    absolute joke, complete joke, total joke, is this a joke, taking the mick, taking the mickey
    taking the piss, taking the p, run around, runaround, going round in circles, going in circles
    going around in circles, round and round, a nightmare, absolute nightmare, so much hassle, pain in the
    doing my head in, drives me mad, driving me mad, drives me crazy, driving me crazy, driving me nuts
    driving me insane, driving me up, at my wits end, wits end, at wits end, end of my tether
    end of my rope, end of my patience, losing patience, lost patience, running out of patience
    lost my patience, losing my patience, patience is wearing, patience has run, my patience, beyond belief
    unbelievable, shambles, farce, farcical, a mess, useless service, useless system, useless app
    useless website, nobody seems to care, no one cares, nobody cares, don't care about your customers
    giving up, i give up, impossible to reach, impossible to get through, impossible to speak
    can't get through to, how hard can it, how hard is it, how difficult can, how difficult is it, not happy
    unhappy, not impressed, unimpressed, not acceptable, isn't good enough, dissatisfied, not satisfied
    displeased, couldn't care less, poor service, terrible service, awful service, dreadful service
    bad service, worst service, worst customer service, worst experience, worst company, terrible experience
    horrible experience, awful experience, appalling service, i've had enough, i have had enough
    we've had enough, had enough of, this is not good enough, that's not good enough, just not good enough
    simply not good enough, really not good enough, such a hassle, what a nightmare, complete nightmare
    this nightmare, what nonsense, this is absurd, absolutely absurd, can't take it anymore
    cannot take it anymore, can't take this anymore, not professional, unprofessional, bit rich
    having a laugh, ~awful, ~terrible, ~horrible, ~dreadful, ~rubbish, ~useless, ~pathetic, ~hopeless, ~crap
    ~shit, ~bullshit, ~damn, ~wtf, ~ffs, ~omg, ~for god's sake, ~seriously, ~ugh, ~argh, ~hours, ~annoy*, ~🙄
    ~😤, ~on hold, ~slow, ~broken, ~headache, ~hassle, ~nonsense`,
  anger: signals`
    unacceptable, unaceptable, unacceptible, inacceptable, completely unacceptable, outrageous, outragous
    outraged, outrage, furious, fuming, livid, enraged, irate, raging, i'm angry, im angry, so angry
    very angry, really angry, extremely angry, angry, makes me angry, angered, i am mad, i'm mad, so mad
    pissed, p'd off, pissed off, cheesed off, seething, boiling, incensed, appalled, appalling, disgusted
    disgusting, disgraceful, disgrace, a disgrace, absolute disgrace, shameful, shame on, shambolic
    scandalous, insulting, an insult, insulted, despicable, deplorable, atrocious, abysmal, diabolical
    inexcusable, unforgivable, intolerable, reprehensible, beyond a joke, sick joke, daylight robbery
    you stole, you've stolen, stole my money, stealing my money, stealing from, you are stealing, robbed me
    thieves, crooks, scammers, con artists, ripped off, rip off, ripoff, you lied, you have lied
    been lied to, lied to, lying to, liars, liar, how dare, i demand, we demand, demand a refund
    demand an explanation, i refuse to pay, i will not pay, will not be paying, what the hell
    what is wrong with you, what kind of company, have you no shame, no excuse, there's no excuse
    incompetence, gross incompetence, sheer incompetence, bloody joke, bloody ridiculous
    absolutely ridiculous, treated like, zero respect, lack of respect, no respect for, 😡, 🤬, all lies
    nothing but lies, told me lies, told lies, full of lies, scandalously, what the actual, ~!!
    ~incompetent, ~pathetic, ~bullshit, ~shit, ~fucking, ~fuck, ~bloody, ~damn, ~wtf, ~terrible, ~horrible
    ~disgust*, ~awful, ~scam, ~scandal`,
  confusion: signals`
    i don't understand, i dont get it, i do not understand, doesn't make sense, does not make sense
    makes no sense, make no sense, making no sense, not making sense, can't make sense, don't get why
    can't understand, cannot understand, can't work out, can't figure out, cannot figure out
    couldn't figure out, unable to understand, hard to understand, difficult to understand
    struggling to understand, trying to understand why, confused, confusing, confuses me, so confused
    totally confused, bit confused, bit lost, i'm lost, im lost, i am lost, completely lost, totally lost
    a little lost, puzzled, puzzling, baffled, baffling, bewildered, perplexed, unclear, not clear
    isn't clear, wasn't clear, clear as mud, not sure what i, not sure what to do, not sure which
    unsure which, unsure what, no clue, haven't a clue, clueless, which one do i, which one should i
    which one am i, what am i supposed to, what am i meant to, contradict*, conflicting
    two different answers, different answers, one person says, all greek to, double dutch, not tech savvy
    not very technical, not good with computers, too complicated for me, mixed messages, confuesd, confussed
    confusng, dont undestand, don't undertsand, still don't understand, really don't understand
    just don't understand, we don't understand, i really do not understand, i didn't understand
    didn't really understand, i have no idea, i've no idea, got no idea, i really don't get
    i still don't get, head nor tail, heads nor tails, head or tail, heads or tails of, ~??, ~which one
    ~strange, ~weird, ~odd, ~huh, ~complicated, ~not sure, ~unsure, ~don't understand, ~do not understand
    ~no idea, ~what do you mean, ~confusion, ~what does that mean, ~what does this mean, ~help me understand`,
  disappointment: signals`
    disappointed, dissapointed, disapointed, dissappointed, disappointing, dissapointing, disapointing
    disappointment, dissapointment, disapointment, let down, let me down, let us down, lets me down
    letting me down, letting us down, i expected better, expected better, expecting better
    was expecting better, not what i expected, isn't what i expected, wasn't what i expected
    not as expected, not what i was expecting, below expectations, fallen short, falls short
    not up to standard, not up to scratch, not up to your usual, sub par, subpar, below par, used to be good
    used to be great, used to be better, used to be reliable, used to love, used to be the best
    gone downhill, going downhill, went downhill, not what it used to be, isn't what it used to be
    not like it used to, standards have, standards are slipping, standards have slipped, has gone down
    quality has dropped, what a shame, it's a shame, it's such a shame, such a shame, real shame, a pity
    it's a pity, what a pity, sad to see, sad to say, saddened, saddens me, makes me sad, i'm sad, so sad
    really sad, sadly disappointed, heartbroken, heartbreaking, bummer, underwhelmed, underwhelming
    disheartened, disheartening, disillusioned, dismayed, i trusted, trusted you, lost trust, lost all trust
    lost faith, lost confidence, lost all confidence, broken trust, betrayed, thought better of
    thought you were better, i regret, regret buying, regret choosing, regret ordering, wish i had never
    wish i'd never, wish i never, ruined my, ruined our, ruined his, ruined her, spoiled my, spoilt my
    spoilt our, spoiled our, loyal customer, loyal customers, loyal for, customer for … years
    after all these years, not worth the, not worth it, not the quality, poor quality, im gutted
    absolutely gutted, i'm gutted, really gutted, im bummed, you used to be, years of loyalty
    years of custom, how you treat loyal, how you treat me, how you treat your, ~expected, ~shame, ~sad
    ~sadly, ~used to, ~mediocre, ~meh, ~hoped, ~hoping for, ~thought, ~☹, ~😞, ~😔, ~unfortunately
    ~for the price, ~i expected, ~expected more, ~less than expected, ~loyal`,
  gratitude: signals`
    thank you so much, thank u so much, thank you so so much, thankyou so much, thanks so much, thx so much
    tysm, thanks so so much, thank you soo much, thank you very very much, thanks a million
    thanks a bunch for, thanks a ton, thank you a million, thanks heaps, many many thanks, huge thanks
    a huge thank, massive thanks, massive thank, big thanks, a big thank, big thank you
    thanks a lot for your help, thank you for all, thanks for all your, thanks for everything
    thank you for everything, thank you for being, thanks for being so, thank you for helping me
    thanks for helping me, thanks for sorting, thank you for sorting, thank you for fixing
    thanks for fixing, thank you for resolving, thank you for going, thank you for your kindness
    thanks for your kindness, thank you for the quick, thanks for the quick, thank you for the fast
    thanks for the fast, thanks for the speedy, thank you for such, thank you for listening
    thank you sincerely, thank you truly, really appreciate, truly appreciate, so appreciate
    appreciate everything, appreciate all your, appreciate your kindness, appreciate how
    can't thank you enough, cannot thank you enough, cant thank you enough, can't thank you, thank god
    thank goodness, thanks god, saved my life, saved my day, made my day, you made my, lifesaver, life saver
    you're a star, youre a star, you are a star, you legend, you're a legend, you are a legend
    you're an angel, you are an angel, you're amazing, you are amazing, youre amazing, you're the best
    you are the best, ur the best, you rock, you guys rock, you guys are amazing, you guys are great
    you guys are the best, you're awesome, you are awesome, you've been so helpful, you have been so helpful
    you were so helpful, you've been great, you have been great, you've been amazing, been so kind
    so kind of you, very kind of you, so helpful, been very helpful, been brilliant, were brilliant
    such a relief, what a relief, big relief, huge relief, a relief, phew, so grateful, very grateful
    really grateful, extremely grateful, i'm grateful, im grateful, forever grateful, so thankful
    very thankful, i'm thankful, gratitude, hats off, kudos, shout out to, chuffed, over the moon
    so happy with, so pleased, very pleased with, really pleased, delighted, excellent service
    amazing service, great service, brilliant service, fantastic service, outstanding service
    superb service, wonderful service, best service, five star service, 5 star service, cheers mate that
    ta very much, you saved the day, i'm relieved, im so relieved, so relieved, very relieved, am relieved
    really relieved, relieved to, relieved that, you saved me, you saved us, ~finally, ~thank you, ~thanks
    ~cheers, ~amazing, ~brilliant, ~awesome, ~great, ~fantastic, ~wonderful, ~excellent, ~works now
    ~working now, ~it worked, ~sorted, ~legend, ~❤, ~🙏, ~😊, ~👍, ~helpful, ~appreciate, ~thanks again
    ~thank you again, wanted to say thank you
    want to say thank you, like to say thank you, wanted to say thanks, want to say thanks
    just to say thank you, just to say thanks, only to say thank you, just saying thank you
    wanted to say a big thank, say a huge thank, wanted to thank you, just want to thank you
    i want to thank you, like to thank you, i would like to thank, wanted to thank the, could breathe again
    can breathe again, can finally breathe, able to breathe again, we can breathe, a weight off
    weight off my mind, weight off my shoulders, weight off our, load off my mind
    thanks for keeping your word, thank you for keeping your word, thank you for keeping your promise
    coming back to me so quickly, back to me so quickly, back to me so fast, replying so quickly
    answering so quickly`,
} satisfies Partial<CueLanguage['signals']>;
