import '../app/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { cssVariables, theme } from '../app/theme';
import { KeepFocus } from '../components/KeepFocus';
import { LeaveGuard } from '../components/LeaveGuard';
import { Notices } from '../components/Notices';
import { PlaceProvider } from '../components/place';
import { Catalogue } from './Catalogue';

/** Every part of the kit in every state, on one page; `npm run dev`, then /catalogue.html. It is in no build of the product. */
function Page() {
  return (
    <PlaceProvider value={{ timeZone: 'Europe/London', centre: 'Hastings Children’s Centre' }}>
      <main id="main" tabIndex={-1} style={{ maxWidth: '64rem', margin: '0 auto', padding: '1.5rem 1rem 6rem' }}>
        <Catalogue />
      </main>
      <Notices />
      <KeepFocus />
      <LeaveGuard />
    </PlaceProvider>
  );
}

const router = createBrowserRouter([{ path: '*', Component: Page }]);

createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
    <RouterProvider router={router} />
  </MantineProvider>,
);
