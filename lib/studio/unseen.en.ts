import { cannedIn } from './canned';

/** Written after the hints, and not looked at when they change: how well they do on what they never met. */
export const unseen = cannedIn`
  fact date self: Hi [Name],\n\nThank you for your message, which we have received. It will be dealt with in the order it came in.\n\nBest wishes,\nThe [Brand] Team
  trouble option owner: Hello,\n\nWe’re sorry to hear that part of your parcel was missing. Unfortunately we cannot send a single item again. Please don’t hesitate to get back in touch.
  fact reason: Hi {{customer}},\n\nThank you for contacting our billing department. So that I can find your contract, could you please give me your customer number?
  date owner: Your refund has been approved and will be paid as soon as possible. We are here if you need us.
  owner date: I have passed your message on to our technical team. They will get back to you once a solution has been found.
  reason trouble: Due to an unusually large number of orders, deliveries are running late. Please accept our apologies.
  option: Returns are not accepted after fourteen days.
  none: To switch the lamp off, hold the button for three seconds.
  trouble outcome: I understand your disappointment. Please be assured that we will raise this with the shop.
  room fact: Is there anything else I can do for you? Have a really good day.
  fact: Hello and thank you for calling.
  reason: I’m going to put you on hold for a few seconds.
  outcome: Your delivery address has been changed.
  outcome: At the end of this chat you will be offered a short survey.
  protected: Before we go any further, I need to verify your identity.
  protected: You have fourteen days to exercise your right to cancel.
  option: As this item is no longer made, we are not able to replace it.
  reason: Our terms and conditions provide for an administration fee.
  reason: As a goodwill gesture, we would like to offer you a voucher.
  owner: The courier tells us they are searching for the parcel.
  date: Our team is doing its best to reply quickly.
  trouble: Please excuse the inconvenience.
  fact: Thanks for your patience.
  fact: As agreed on the phone, I am sending you the document.
  room: We hope you find this information useful.
  owner: For any other request, you can write to us at [address].
  none: The package weighs 4 kg and is 30 cm long.
  fact: Head to the My orders section of your account.
  date: We will keep you informed of what happens with your case.
  outcome: We are doing everything to make sure this does not happen again.
  fact: Thank you for your loyalty to [Brand].
  trouble: I’m truly sorry about this poor experience.`;
