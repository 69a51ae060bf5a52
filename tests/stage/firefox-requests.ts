import type { Session } from './firefox-session';

/** One http(s) or ws(s) request. */
export interface Asked {
  method: string;
  url: string;
  /** Origin of the document or worker that asked; `browser` for its own, and for addresses gone to. */
  by: string;
}

/** From here on every http(s) and ws(s) request is written down, before it leaves. */
export const recordRequests = ({ inBrowser }: Session) =>
  inBrowser(`
    const asked = (window.aparteAsked = []);
    const origin = ({ loadingPrincipal, triggeringPrincipal }) => {
      const principal = loadingPrincipal ?? triggeringPrincipal;
      return principal.isSystemPrincipal ? 'browser' : principal.origin;
    };
    window.aparteObserver = {
      observe(subject) {
        const { requestMethod: method, URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        asked.push({ method, url: URI.spec, by: loadInfo ? origin(loadInfo) : 'browser' });
      },
    };
    Services.obs.addObserver(window.aparteObserver, 'http-on-modify-request');`);

export const recordedRequests = async ({ inBrowser }: Session): Promise<Asked[]> =>
  (await inBrowser<[], unknown>('return window.aparteAsked;')) as Asked[];
