import { everyWay, signals } from '../../written';

/**
 * Anger that is over, or excused: whoever says "I was fuming" is telling of it, most often with an apology.
 * A "still" or an "already" between the two leaves it heard.
 */
export const calmed = [
  ...everyWay(
    signals`i was, we were, i'd been, i've been, must have been`,
    signals`-, so, very, really, just, quite, a bit, a little, pretty, absolutely, too`,
    signals`angry, furious, fuming, livid, mad, irate, raging, seething, boiling, enraged, incensed, outraged
      pissed, pissed off, annoyed, irritated, frustrated, exasperated, fed up, at my wits end, at wits end
      losing patience, losing my patience`,
  ),
  ...everyWay(
    signals`i got, we got, having got, sorry for getting, sorry for being, sorry for sounding, sorry if i was
      sorry if i sounded, sorry if i seemed, sorry i sounded, sorry to have been, apologies for being
      apologise for being, apologize for being, apologies for getting, excuse me for being`,
    signals`-, so, very, really, a bit, a little, quite, too`,
    signals`angry, mad, furious, annoyed, frustrated, irritated, pissed off`,
  ),
  ...everyWay(
    signals`sorry for, sorry about, apologies for, apologise for, apologize for, excuse, forgive, pardon`,
    signals`the, my, our, all the`,
    signals`anger, angry email, angry message, angry call, angry mail, frustration, outrage`,
  ),
  ...signals`sorry i lost my patience, sorry for losing my patience, sorry for losing patience`,
];
