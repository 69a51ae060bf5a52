/** What stands for any value: a name, a number, a link. */
export const anySlot = '[…]';

/** Marks by which a template chooses its words: they say nothing themselves. */
const logic = /\{%[^}]{0,500}%\}|\{\{[#/!^][^{}]{0,200}\}\}/g;
const links = /\b(?:https?:\/\/|www\.)[^\s<>()[\]]{1,500}|\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g;
/** `{{ticket.requester.first_name}}`, `{name}`, `${name}`, `%{name}`, `%NAME%`, `##name##`. */
const filled =
  /\{\{\{?[^{}]{1,200}\}?\}\}|[$%#]?\{[^{}\n]{1,60}\}|%[A-Za-z][\w.]{1,40}%|##?[A-Za-z][\w.]{1,40}##?/g;
/** `XXX`, `____`, `.....`: where somebody is meant to write. */
const blank = /\b[Xx]{3,}\b|_{3,}|\.{5,}/g;
/** `[[Name]]`, `[Name](address)`, `<name>`, `«name»` written by hand with double angles. */
const named = /\[\[([^[\]\n]{1,60})\]\]|<<?([\p{L}][\p{L}\p{M}\p{N} _'’.-]{0,40})>>?/gu;
const markdownLink = /\[([^[\]\n]{1,200})\]\((?:[^()\n]{1,500})\)/g;

/** The text with every kind of place to fill in written as a pack writes it: `[…]`, or `[Name]` by its name. */
export function withSlots(text: string): string {
  return text
    .replace(markdownLink, '$1')
    .replace(logic, '')
    .replace(filled, anySlot)
    .replace(named, (_, double: string | undefined, angled: string | undefined) =>
      slotNamed(double ?? angled ?? ''),
    )
    .replace(links, anySlot)
    .replace(blank, anySlot)
    .replace(/\[\s*\]/g, anySlot);
}

const slotNamed = (name: string) => {
  const words = name.replace(/[_.]+/g, ' ').trim();
  return words ? `[${words}]` : anySlot;
};
