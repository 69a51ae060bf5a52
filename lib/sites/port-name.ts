/** Name of the port a panel opens to the page's watcher. Apart from `port.ts`, which needs zod. */
export const portName = 'aparte-page';
