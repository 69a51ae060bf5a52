import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Settings } from '@/lib/settings/schema';
import { theme } from './theme';

/** Mantine would keep the choice in the page's own storage; here it is a setting, told from outside. */
const forgetful: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

/** Colours and type for a page. The page also imports `theme/page.css`. Makes no <style> element. */
export function Look({ colours, children }: { colours: Settings['colours']; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={forgetful}
      defaultColorScheme="auto"
      {...(colours !== 'auto' && { forceColorScheme: colours })}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
