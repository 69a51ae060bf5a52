export interface Person {
  name: string;
  email: string;
}

export interface Letter {
  from: Person;
  subject: string;
  text: string;
  /** As a mail program sends it: the same words twice, plain and formatted. */
  html?: string | undefined;
  /** Of the words, as `fr`: mail programs say it in a header. */
  language?: string | undefined;
}

const encoded = (words: string) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;

const part = (type: string, words: string) =>
  [
    `Content-Type: ${type}; charset="utf-8"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(words).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');

function body({ text, html }: Letter): string {
  if (html === undefined) return part('text/plain', text);
  const edge = '----=_two-ways';
  return [
    `Content-Type: multipart/alternative; boundary="${edge}"`,
    '',
    `--${edge}`,
    part('text/plain', text),
    `--${edge}`,
    part('text/html', html),
    `--${edge}--`,
    '',
  ].join('\r\n');
}

/** The letter as it travels (RFC 5322 and MIME), the way customers reach a desk. */
export function asMail(letter: Letter): string {
  const { from, subject, language } = letter;
  return [
    `From: ${encoded(from.name)} <${from.email}>`,
    'To: desk@desk.example',
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${crypto.randomUUID()}@${from.email.split('@')[1]}>`,
    ...(language === undefined ? [] : [`Content-Language: ${language}`]),
    'MIME-Version: 1.0',
    body(letter),
  ].join('\r\n');
}
