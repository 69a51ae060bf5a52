/** The canned lines such tools always hold. Some are empty, some are not: that is the point of them. */
export const formulas = {
  fr: [
    'Bonjour, je suis Camille, d’Alizette. Je lis votre message et je reviens vers vous ici même.',
    'Nous sommes désolés pour la gêne occasionnée.',
    'Nous mettons tout en œuvre pour résoudre votre problème dans les meilleurs délais.',
    'Je comprends votre frustration.',
    'Je reste à votre disposition pour toute question complémentaire.',
  ],
  en: [
    'Hello, this is Camille at Alizette. I am reading your message and will answer right here.',
    'We apologise for any inconvenience caused.',
    'We are doing everything we can to resolve your issue as soon as possible.',
    'I understand your frustration.',
    'Please do not hesitate to contact us should you have any further questions.',
  ],
} as const;
