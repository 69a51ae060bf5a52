/** A tool of the market of which no more than hosts is known from public sources. */
export interface HostOnly {
  name: string;
  hosts: string[];
}

export const knownByHost: HostOnly[] = [
  { name: 'Aircall', hosts: ['phone.aircall.io', 'workspace.aircall.io'] },
  { name: 'Amazon Connect', hosts: ['*.my.connect.aws', '*.awsapps.com'] },
  { name: 'Dialpad', hosts: ['*.dialpad.com'] },
  { name: 'Dixa', hosts: ['*.dixa.com'] },
  { name: 'Gladly', hosts: ['*.gladly.com'] },
  { name: 'JustCall', hosts: ['app.justcall.io'] },
  { name: 'LiveAgent', hosts: ['*.ladesk.com'] },
  { name: 'Ringover', hosts: ['app.ringover.com'] },
  { name: 'Talkdesk', hosts: ['*.mytalkdesk.com'] },
  { name: 'Zoho SalesIQ', hosts: ['salesiq.zoho.*'] },
];
