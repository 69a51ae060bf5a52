/** What tools call the thing an agent works on; the number behind it is the one we look for. */
export const conversationWords =
  /^(?:tickets?|cases?|incidents?|issues?|requests?|conversations?|convo|chats?|threads?|messages?|sessions?|calls?|rooms?|channels?|dialogs?|inquir(?:y|ies)|enquir(?:y|ies)|interactions?|tasks?|mails?|emails?|discussions?|topics?|dms?|workitems?|engagements?|contacts?-?requests?|sn_\w+|zoom|display|detail|details|view|show|open|record|demandes?|appels?|dossiers?|anfragen?|vorgang|vorgänge)$/i;

/** Of two of the above in one address, these name the whole, the others a part of it. */
export const firstWords = /^(?:tickets?|cases?|incidents?|conversations?|chats?|issues?|requests?)$/i;

/** Numbers behind these are of something larger (an account, a queue) or of something else altogether. */
export const otherWords =
  /^(?:accounts?|acc|orgs?|organi[sz]ations?|workspaces?|tenants?|teams?|mailbox(?:es)?|folders?|queues?|views?|filters?|lists?|pages?|users?|agents?|admins?|staff|customers?|people|projects?|brands?|labels?|tags?|articles?|kb|docs?|help|hc|posts?|reports?|dashboards?|settings?|search|v|versions?|api|apps?|sites?|u)$/i;

/** Query keys that say how the page is shown, never what. */
export const showingKeys =
  /^(?:page|p|per_?page|offset|limit|start|count|tab|sort|order|dir|filter|q|query|search|lang|locale|hl|ts|time|t|_|v|ver|version|utm_\w+|ref|from|to|date|year|month|width|height|scroll|step|theme|menu_id|cids|pace|nonce|token|session_?state|code|state|action|menu|sid|cid)$/i;
/** Query keys that name the thing shown. */
export const namingKeys =
  /^(?:id|.*[_-]?id|ticket|case|incident|conversation|chat|thread|session|call|room|channel|record|number|num|no|nr|key|ticketnumber|req|request|issue|etn_id|track)$/i;
/** Query keys whose word tells which screen this is. */
export const screenKeys =
  /^(?:module|action|controller|route|r|page|view|view_type|model|type|m|a|p|do|section|option|task|etn|pagetype|table|mode|screen|entity|subaction)$/i;
const locales = 'en fr de es it nl pt pl sv da fi nb no ja ko zh ru tr cs'.split(' ');
export const isLocale = (segment: string) =>
  /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(segment) && locales.includes(segment.slice(0, 2));
