/** Name of the port a panel opens to a page that is being taught. Apart from `port.ts`, which needs zod. */
export const teacherPort = 'aparte-teach';
