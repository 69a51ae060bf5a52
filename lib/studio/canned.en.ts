import { cannedIn } from './canned';

/** What the hints in `needs/en` were written beside: invented, as desks keep them. */
export const canned = cannedIn`
  fact date: Hi [Name],\n\nThank you for reaching out to us. We will get back to you as soon as possible.\n\nKind regards,
  owner owner self: Hello,\nYour request has been forwarded to the relevant team. If you have any further questions, please don’t hesitate to contact us.\nThe Support Team
  trouble outcome: We apologise for any inconvenience this may have caused. Thank you for your understanding.
  option: Unfortunately, we are unable to process a refund outside of the return period.
  date: Your order is currently being processed and will be shipped shortly.
  reason: Could you please provide a photo of the damaged item?
  fact: Thank you for calling {{brand.name}}, how may I help you today?
  reason: Please bear with me one moment while I check this for you.
  trouble: I completely understand your frustration.
  owner: Our engineers are working hard to restore the service.
  date: We are currently experiencing a high volume of requests and response times are longer than usual.
  fact: As mentioned in my previous email, the file is complete.
  none: Your parcel [number] was left yesterday at the newsagent’s on Mill Lane.
  reason: As per our terms and conditions, sale items are exchanged in store only.
  room fact: Is there anything else I can help you with today? Have a great day!
  outcome: You may receive a short survey about today’s conversation.
  outcome: Your feedback is important to us and has been noted.
  protected: For security purposes, may I have your date of birth?
  protected: You have the right to cancel your order within 14 days of delivery.
  reason: As a one time exception, we have applied a goodwill gesture of [amount] to your account.
  reason: Due to a technical issue, your payment was not recorded.
  owner: One of our specialists is handling the matter.
  fact trouble: <p>Hi {{ticket.requester.first_name}},</p><p>We have received your complaint.</p><p>I&rsquo;m so sorry to hear that you had a bad experience.</p>
  fact: Thank you for being a valued customer.
  room: We hope this answers your question.
  room room: Simply log in to your account. All you need to do is click the link.
  date: We will let you know once we have an update.
  fact: To find your invoices, please visit our FAQ.
  outcome: Your address has been updated.
  self: Kind regards,\nYour Customer Care Team
  owner: The delay was caused by the courier.
  reason: Please be advised that incomplete requests will not be considered.
  none: The lamp leaves our Leeds warehouse tomorrow morning, and Karim rings you at 2 pm.
  date: Your call is important to us.
  trouble: Please calm down so that we can talk.
  outcome: Rest assured that we take this matter very seriously.
  fact owner: Dear Ms [Surname],\nMany thanks for your letter. Your case is now with our quality team.
  date: The refund will appear on your statement before long.
  trouble: Everyone here is embarrassed by this inconvenience and offers their apologies.
  option: After that point, bookings can no longer be changed.
  reason: A proof of address is necessary before we can review your application.
  owner: The bug has been reported to our developers.
  trouble: We are aware of how annoying this is.
  date: Somebody will come back to you at a later stage.
  none: Your 8.12 train leaves from platform 3 and reaches Leeds twenty minutes late.
  outcome: Your comments help us get better every day.
  room: Was there something else you wanted to ask?
  fact: The whole team wishes you a pleasant stay.
  protected: Our phone lines are recorded for evidence purposes, as required by law.
  protected: Under data protection law you may ask us to erase your details.
  option: At this stage it is impossible to bring the delivery date forward.
  reason: This step is mandatory for every request.
  fact: Thank you for your interest in our products.
  owner: I have chased the warehouse team about this.
  trouble: I can imagine how tiresome this wait must be.
  date trouble: Your complaint is still being looked at. We regret this delay.
  owner: Do get in touch should you need anything more.
  outcome: Your ticket is now resolved.
  self: Your Member Services Team
  reason: Please complete the attached form.
  fact: Following our phone call, I am writing to confirm what we said.
  option: This falls outside what we cover.
  reason: Booking fees are non-negotiable under our terms.
  room: I hope that makes things clearer.
  date: Please wait a little longer while things get back to normal.
  outcome: Customer happiness is at the heart of everything we do.
  none: Your adviser, Awa Diallo, has moved your payment from 5 to 12 March.
  fact: Welcome to our chat, tell us everything!
  trouble: Please accept my apologies for this oversight.
  owner: Your report is in good hands.
  fact date: Hello,\n\nThank you for taking the time to write to us. Our team will reply as soon as they can.\n\nAll the best,
  trouble owner: We are truly sorry for this mishap. Your case has been handed to our claims department.
  option: We’re not able to change the address once the parcel has left.
  reason: In order to follow up on your request, please let us have your customer reference.
  date: Your transfer is being processed by your bank.
  date: Service will be restored as soon as possible.
  fact: Thank you for choosing [Brand] for your holiday.
  room: Did this answer help you?
  outcome: Your satisfaction is our number one concern.
  owner owner: Don’t hesitate to give us a call. Our advisers are here to help.
  protected: Your call may be monitored and recorded for training purposes.
  protected: You can refer the matter to the ombudsman.
  reason: For confidentiality reasons we do not give out information over the phone.
  trouble: I completely understand that this situation is difficult for you.
  outcome: We confirm that your cancellation request has been recorded.
  outcome: Thank you in advance for your understanding.
  option: Unfortunately this cannot be done remotely.
  none: Unscrew the cover, take the filter out and rinse it in lukewarm water.
  none: Open the Settings tab and choose Language.
  self: The Customer Happiness Team
  fact: I am following up on our conversation from earlier today.
  reason: Please note that tickets are issued in one name only.
  owner: We have opened an investigation with Royal Mail.
  date: We will be sure to update you on the progress of your case.
  trouble: Please accept our apologies for the trouble this outage has caused.
  room: Is there any other point you would like to discuss?
  fact: Have a wonderful weekend ahead.
  fact: You can find answers to all your questions in our Help section.
  outcome: We take all comments on board.
  option: After this period we will no longer be able to accept your return.
  owner: Our technicians are hard at work.
  none: The filter is changed every six months and costs 12 pounds.
  reason: Please hold while I pull up your account.
  date: We will email you when your item is back in stock.
  fact: Thanks so much for your call and for your loyalty.
  option: We regret to let you know that your application was not successful.
  fact: Hi,\nThank you for taking out home insurance with us.
  date: The loss adjuster will ring you in the coming days to arrange a visit.
  reason: We would be grateful if you could return the signed form.
  option: The damage you describe is not covered by your policy.
  owner: Our claims handler has picked up your case.
  trouble: We are saddened to hear that your stay did not live up to your expectations.
  outcome: Your remarks have been shared with the hotel’s management.
  fact: Everyone at reception looks forward to welcoming you again.
  option: I’m afraid the room you wanted is no longer available.
  reason: Under the conditions of your fare, tickets cannot be exchanged.
  date: Trains will gradually return to normal.
  trouble outcome: We’re sorry for the delay to your journey. Thank you for your patience and understanding.
  reason: Owing to bad weather, the line is closed.
  none: Plug the grey cable into the wall socket and press the rear button for ten seconds.
  owner: An engineer will attend to your line.
  date: Your line will be activated shortly.
  room: Have we answered everything you wanted to know?
  outcome: Your change of plan has been applied.
  protected: To keep your account safe, we need to verify your identity first.
  protected: You have the right to object to the processing of your personal data.
  protected: We will never ask for your password over the phone.
  reason: We require a recent bank statement to validate the operation.
  option: I’m not authorised to share that information with you.
  date: The funds will be released once the transfer has cleared.
  owner: I have transferred your message to your local branch.
  fact: Please find attached a copy of your invoice.
  none: Tap the icon at the top right, then Export, then PDF.
  owner: Our engineers know about this bug and are working on a fix.
  date: This feature is coming in a future release.
  outcome: Your suggestion will help shape the product.
  trouble: I realise this outage puts you in a difficult position.
  self: The [Product] Support Team
  owner: Should anything be unclear, just drop us a line.
  fact: We wish you a very pleasant journey.
  outcome: You can count on our full commitment.
  none: The meter shows the letter P during peak hours.
  fact: Hi [Name],\nThanks for your order with us!
  date: Your parcel has left our warehouse and should be with you soon.
  option: This voucher cannot be combined with any other offer.
  reason: Please include the printed returns slip with your item.
  trouble: We’re sorry this item wasn’t what you were hoping for.
  owner: Our repairs team will take a look at your device.
  outcome: Your subscription has been paused.
  room: Did you find what you were looking for?
  fact: Have a lovely evening and speak soon.
  reason: Because of a computer failure we are having trouble opening your file.
  date: You will have a final answer in the next few weeks.
  option: Sadly your application was unsuccessful on this occasion.
  owner: Your report has been sent to the council’s highways team.
  trouble: We understand that the wait may be worrying.
  protected: Under the Data Protection Act you may request a copy of your personal data.
  none: Slide the card into the reader, type your code and press the green key.
  outcome: Every review counts and helps us grow.
  self: Your Subscriptions Team
  owner: Please feel free to get back to me with any queries.
  fact: Thank you for your interest in our school.
  reason: Enrolment is subject to approval by the course leader.
  date: Your course will be available in a few moments.
  trouble: Our apologies for the incomplete delivery.
  owner: We have asked the restaurant to refund you.
  option: Delivery charges are non-refundable.
  none: The pool opens at 7 am on Tuesdays and closes at 8 pm.
  fact: We’re delighted to have you as a subscriber!
  reason: Could you tell me the exact model of your television?
  date: A fix is currently being rolled out.
  outcome: We have made a note of your request.
  protected: This conversation is being recorded for quality purposes.
  reason: For your protection, the card has been blocked.
  owner: Your relationship manager will guide you through this.
  fact: You may like to read this article from our help centre.
  room: Just click the Download button.`;
