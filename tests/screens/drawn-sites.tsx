import { Sites } from '@/components/settings/Sites';
import type { SitesEvents, SitesView } from '@/components/site/view';
import { noSites } from './states/sites';

const nothing = () => {};
/** The part of the settings about sites, with nothing in it but what is told. */
export const sites = (part: Partial<SitesView>, on: Partial<SitesEvents> = {}) => (
  <Sites
    view={{ sites: { ...noSites, ...part }, addressProblem: null }}
    on={{
      addSite: nothing,
      refuseAddress: nothing,
      takeBackSite: nothing,
      sites: {
        openFile: nothing,
        keep: nothing,
        decline: nothing,
        changeEndedWords: nothing,
        copyReport: nothing,
        saveDescription: nothing,
        forgetDescription: nothing,
        ...on,
      },
    }}
  />
);
