import './styles.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../../app/theme';
import { AddressPage } from './AddressPage';
import { InvitationPage } from './InvitationPage';
import { LinkPage } from './LinkPage';
import { SetUpPage } from './SetUpPage';
import { SignInPage } from './SignInPage';

// A document of its own, without Relay and the router: it is what everybody fetches first, often on a slow connection.
// Whoever is signed in goes on to the application by a full load.
// The API sends it for every address where nobody is signed in, which is then where to go on.
const { pathname, search } = window.location;
const asked = pathname.startsWith('/sign-in') ? new URLSearchParams(search) : new URLSearchParams({ return: pathname + search });
const pages: Readonly<Record<string, typeof SignInPage>> = {
  '/sign-in/link': LinkPage,
  '/sign-in/invitation': InvitationPage,
  '/sign-in/address': AddressPage,
  '/set-up/begin': SetUpPage,
};
const Page = pages[pathname] ?? SignInPage;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <Page search={asked} />
    </MantineProvider>
  </StrictMode>,
);
