import { examplesIn } from '../../written';

/** Messages as people send them, invented; what must be heard in each, nothing more and nothing less. */
export const examples = examplesIn`
  worry: I'm worried the payment went through twice. | im so worried about my account | Is it safe to leave the parcel there?
  worry: I’m scared that I’ll lose the deposit. | This is really stressing, it's stressful | Am I being scammed here?
  worry: Quite concerned about the login from another country | im woried u sent it to my old flat
  worry: Will I lose my points if I move to the new plan? | Starting to panic, I'm panicking a bit | i cant sleep over this bill
  worry: What if the engineer doesn't turn up? Is that normal? | It makes me nervous that nobody asked for ID.
  worry: My mum is getting worried, and so am I. | Have I been hacked? | I need reassurance that the booking stands.
  urgency: This is urgent, the hall has to be paid. | urgent pls, card blocked at the till | need it asap
  urgency: I need it by Friday for the court bundle | We fly tomorrow and the tickets won't open. | Must arrive before Saturday.
  urgency: Time is running out on this offer. | cant wait any longer for the key | My flight leaves at six, gate is closing
  urgency: I’m stranded at the garage. | The deadline is tonight and the form is stuck | need this sorted today plz
  urgency: Please send it as soon as possible, I need it for tomorrow | its an emergency, boiler is leaking gas
  repeat: This is the third time I've written about the same bill. | 3rd email about this | No one replies to my messages.
  repeat: I already told your colleague all of this. | still no reply from you lot | nobody answers the phone
  repeat: I’ve called five times this week. | ive emailed u 3 times now | I've been passed around between four people.
  repeat: Same problem again with the router. | It's happened again this morning. | I have been chasing this since March
  repeat: I am writing again about order 5512. | never heard back from anyone | I keep getting transferred.
  repeat: Do I have to repeat myself every single time? | I already explained it on the phone. | Nobody called me back.
  frustration: This is so frustrating. | fed up with this app | What a waste of time. | im sick of this chatbot
  frustration: Ridiculous, just to change a date. | It's really annoying to type it all in. | Going round in circles here.
  frustration: I’ve had enough of these forms. | fustrating!! | Honestly at my wits' end | losing patience with the website
  frustration: An absolute nightmare to return one shoe. | This is a joke. | not happy with how this was handled
  repeat: You say call back but nobody ever picks up! | That's four times I've called.
  disappointment: Twenty years of loyalty for this.
  frustration: I’m tired of filling in this page. | You're wasting my time. | doing my head in this site
  anger: This is unacceptable. | unaceptable behaviour from the driver | I'm furious, he signed for me. | Absolutely disgusting
  anger: Outrageous charges! | im so angry rn | You lied to me about the price. | What a disgrace | I am livid
  anger: Shame on you all. | Total rip off | How dare they open my parcel | I'm appalled by this letter. | thieves!!
  anger: That is an insult to your customers. | 😡 charged again | pissed off with the lot of it | Inexcusable.
  confusion: I don't understand the second line of my bill. | i dont get it, do i send the box back | Which one do I choose?
  confusion: I’m confused by the two letters. | confusing email | Your page makes no sense to me | not sure what to do next
  confusion: I'm completely lost with these forms. | im lost here tbh | It isn't clear who pays the postage.
  confusion: What does that mean?? | I can't work out the total | conflicting info from the shop and from you | Which one??
  confusion: Baffled by this charge. | no clue where to click | I'm not very technical, sorry, can't figure out step two
  disappointment: Really disappointed with the quality. | dissapointed tbh | Such a shame, the photos looked lovely.
  disappointment: I expected better from you. | You have let me down. | disapointing meal | It used to be great here.
  disappointment: Not what I expected for the money. | The place has gone downhill | a real pity about the service, sad to see
  disappointment: I regret buying it. | You ruined my daughter's party, I trusted you | Loyal for ten years and this is it.
  disappointment: Feeling a bit let down tbh. | The whole stay was underwhelming. | I wish I’d never signed up
  distress: My husband passed away in March and the letters keep coming. | my dad died last week what do i do with his line
  distress: I can't pay this month. | cant afford the new price | I lost my job and the bill is due. | I've been laid off
  distress: I'm in hospital and cannot get to the post. | She has cancer and I look after her. | Chemo starts Monday
  distress: We are behind on our bills, financial hardship | struggling to pay since march | I’m in tears writing this
  distress: There was a death in the family. | I want to die. | Bailiffs came this morning | using a food bank now
  distress: Single mum, all on my own with two kids | made redundant in may | We're being evicted on the 1st.
  leaving: My lawyer will be in touch. | I'm going to the ombudsman. | see you in small claims | taking my business elsewhere
  leaving: I'm switching to another company. | I'll leave a review so people know | Sort it out or I cancel
  leaving: Trading Standards will hear about this. | reporting you to the bbb | I want to make a formal complaint.
  leaving: You've lost a customer. | never again | We’ll be changing banks. | ill sue you | Won't be back.
  leaving: I am moving to another provider next week. | Trustpilot it is then. | One star from me | chargeback it is
  abuse: You idiot | you people are useless | u r stupid | Are you stupid? | bunch of clowns
  abuse: fuck off | Go to hell | Shut the hell up and refund me | you're an idiot, learn to read | asshole
  abuse: I know where you work. I'll find you. | moronic, you are incompetent | dickhead | You'll regret this, watch your back.
  gratitude: Thank you so much, it arrived! | thanks a million | You're a lifesaver | thx so much for ur help | tysm
  gratitude: I'm so relieved, thank you. | You saved my day! | really appreciate how fast that was | What a relief!
  gratitude: Thank you for being so patient with me. | It worked, thank you! | u guys rock, you're the best | So grateful to Tom.
  gratitude: Finally here, thanks! | Can't thank you enough | phew, sorted | You were brilliant, thanks | Excellent service from Amina.
  none: Sorry about the tone, I was fuming last night | I was so angry this morning, I overreacted. | we were pretty annoyed but it's sorted
  none: OK. That at least is clear, thank you. Sorry about the tone, I was fuming last night.
  none: sorry for getting so angry with you | Apologies for being a bit annoyed. | Please excuse my frustration yesterday. | i was at my wits end, all good now
  anger: I was told today and I'm fuming | I was already furious last week. | Sorry but I am still furious | I was ripped off.
  gratitude: I only wanted to say thank you. You said eleven and you rang at eleven. Dad came home, and we could breathe again.
  gratitude: just to say thank you | I just wanted to thank you, that's all. | That is a weight off. | Thanks for keeping your word.
  none: Just to say thank you in advance. | I wanted to say thanks but no thanks. | I wanted to say the lamp is blue, thanks
  personal: Your driver says I signed for it. I SIGNED NOTHING | I never ordered this. | You claim it was returned.
  personal: They told me Tuesday. IT IS THURSDAY AND I HAVE NOTHING | Where is my parcel? I AM ASKING YOU ONCE MORE
  plain: HELLO, WHERE IS MY PARCEL? I DO NOT HAVE THE TRACKING NUMBER | My address is\n\nJOHN SMITH\nTHE OLD MILL ON THE GREEN 48213 YORK
  repeat: It's been 3 weeks and still no refund. I want my money back now. | its been two months still nothing
  anger+leaving: Completely unacceptable. You'll hear from my solicitor and my lawyer.
  worry+urgency: I'm really worried, we fly tomorrow and the passport isn't here.
  repeat+frustration: Third time calling about this, I'm fed up, what a waste of time
  distress+urgency: My father passed away, this is urgent for the funeral home.
  disappointment+leaving: Very disappointed, taking my business elsewhere.
  abuse+anger: You idiots, this is outrageous and unacceptable
  plain: Where is my order 48213? | Could I have a copy of my invoice for March? Thanks in advance. | tracking number pls
  plain: What are your opening hours on Saturday? | I'd like to change my address. | Forgot my password | How do I reset my PIN?
  plain: I would like to cancel my subscription on 30 June. | Is size 42 in stock? | ok | Yes | 48 | 👍 | Hello there.
  plain: How long does delivery to Cork take? | Please find the invoice attached. | When will it ship? Many thanks in advance.
  plain: No rush, but could you update my email? | I'd appreciate it if you could resend the link. | thank you so much in advance
  plain: I can't log in since the update. | How do I activate my SIM card? | I need a receipt. Thank you for your help.
  plain: Perfect, thank you. | I'd like to move tomorrow's appointment. | Ok thank you very much, have a nice day
  none: I can't pay with my card on the site. | I thought I lost my card but it was in my jacket. | It's declined over and over again.
  none: It says pending, what does that mean? | How long does an urgent transfer take?
  none: Which document do I need for the court for probate? | I contacted the seller, he still hasn't answered.
  personal: The parcel holds my son's insulin. | We are moving house on Saturday and the router isn't here.
  personal: It's the dress for my wedding | No heating since Friday and my nan is 90.
  none: The screen stays black after the update. | The box arrived open. | Two screws are missing from the bag.
  none: The page shows error 502. | I was charged £12.90 on 3 May. | The tap drips since it was fitted. | wrong model sent
  none: The promo code is not accepted. | The engineer didn't come this morning. | Sound cuts out after ten minutes.
  none: My card still hasn't arrived. | The parcel was left with a neighbour. | I was charged twice for one coffee.
  none: I'm afraid I can't make Tuesday. | I'm afraid it's the wrong part number. | As far as I'm concerned we can close this.
  none: I'm not angry, I would just like a date. | im not upset or angry | I'm no longer worried, thanks for the update.
  none: We're not worried at all. | No worries, I'll come back tomorrow. | It isn't urgent. | don't worry about the box
  none: It's hardly outrageous, just a bit dear. | I was never disappointed with your bread. | Not a problem.
  none: Expected delivery was 12 May. | The delivery is expected on Monday. | Better than I expected, to be fair.
  none: Dead battery after two years. | My phone died at noon. | Which emergency number is on the card? | The line is dead.
  none: I work for a hospital supplier, who handles quotes? | Does the plan include life insurance? | It comes with a hospital bed.
  none: My Angry Birds purchase does not show up. | Where is the Fury controller sold? | The stress ball burst.
  none: The perfume Scandal in 50 ml, is it back? | Do you sell Furious 7 on disc? | The band is called Outrage, row 4.
  none: Your guide says “this is unacceptable” on page 3. | The sticker reads "urgent", what is it? | He wrote "I am furious".
  none: Thanks for getting back to me. | Thank you for your time. | Thanks | Kind regards | Thank you for your understanding.
  none: See below.\n\nOn Mon, 3 May 2026 at 10:12, Care <a@b.com> wrote:\nThis is unacceptable and outrageous.
  none: Here it is.\n\nFrom: Paul\nSent: Monday\nTo: Care\nI am furious, my lawyer is coming.
  none: > I am so worried\n> it is urgent\nHere is the photo you asked for. | Got it.\n-----Original Message-----\nI am disappointed
  none: Form attached.\nKind regards,\nJ. Anger\nSolicitors and lawyers, urgent cases 24/7
  none: Slip attached.\n-- \nEmergency Unit\nLake Hospital | OK.\nSent from my iPhone, urgent
  worry: On Mon, 3 May 2026, Care <a@b.com> wrote:\n> Do you have the invoice?\nYes. I'm worried about the next step.
  worry: Slip attached.\nBest regards,\nJ. Small\n\nPS: I'm worried about the date.
  disappointment: I'm not angry but disappointed. | Not furious, just disappointed.
`;
