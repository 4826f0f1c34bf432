import './styles.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../../app/theme';
import { LinkPage } from './LinkPage';
import { SignInPage } from './SignInPage';

// A document of its own, without Relay and the router: it is what everybody fetches first, often on a slow connection.
// Whoever is signed in goes on to the application by a full load.
// The API sends it for every address where nobody is signed in, which is then where to go on.
const { pathname, search } = window.location;
const asked = pathname.startsWith('/sign-in') ? new URLSearchParams(search) : new URLSearchParams({ return: pathname + search });
const Page = pathname === '/sign-in/link' ? LinkPage : SignInPage;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <Page search={asked} />
    </MantineProvider>
  </StrictMode>,
);
