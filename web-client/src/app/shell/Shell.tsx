import { lazy, Suspense, useEffect } from 'react';
import { fetchQuery, graphql, useLazyLoadQuery } from 'react-relay';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { forgetDrafts } from '../../components/drafts';
import { PageSkeleton } from '../../components/Loading';
import { usePlace } from '../../components/place';
import { useSessionEnded } from '../../components/sessionEnd';
import type { ShellQuery, ShellQuery$data } from '../../__generated__/ShellQuery.graphql';
import { giveUpCentre, settleCentre, useChosenCentreId } from '../centre';
import { environment } from '../relay/environment';
import { RequestError } from '../../components/requestError';
import { SessionProvider, type CentreChoice, type Session } from '../session';
import { StaffShell } from './StaffShell';
import { VolunteerShell } from './VolunteerShell';

const query = graphql`
  query ShellQuery {
    viewer {
      email
      displayName
      permissions
      ownWorkPermissions
      volunteer {
        id
        centres {
          id
          name
          timeZone
        }
      }
      roles {
        role
        centre {
          id
        }
      }
    }
    centres {
      id
      name
      timeZone
    }
  }
`;

// Few people ever see it, and nobody at first.
const SignInAgain = lazy(async () => ({ default: (await import('../SignInAgain')).SignInAgain }));

let known = false;

/** Who is signed in comes before everything else; the pages' own queries run beside it. */
export async function loader() {
  try {
    const data = await fetchQuery<ShellQuery>(environment, query, {}).toPromise();
    settleCentre(data === undefined ? [] : staffCentres(data), data !== undefined && worksInCluster(data));
    known = true;
    return null;
  } catch (error) {
    giveUpCentre();
    if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') {
      // The sign-in page is on its way.
      return new Promise<null>(() => undefined);
    }
    throw error;
  }
}

/** Who it is stays the same for the visit; only a failed attempt is made again. */
export function shouldRevalidate() {
  return !known;
}

export function Component() {
  const data = useLazyLoadQuery<ShellQuery>(query, {}, { fetchPolicy: 'store-or-network' });
  const session = sessionOf(data, useChosenCentreId());
  const { pathname } = useLocation();
  const Frame = session.staff ? StaffShell : VolunteerShell;

  return (
    <SessionProvider value={session}>
      <ScrollRestoration />
      <Frame>
        <Suspense fallback={<PageSkeleton />}>
          {session.staff || pathname === '/me' || pathname === '/account' || pathname.startsWith('/concerns') ? <Outlet /> : <Navigate to="/me" replace />}
        </Suspense>
      </Frame>
      <Visit />
    </SessionProvider>
  );
}

/** Forgets what somebody else had begun in this tab, and asks this person to sign in again when their visit ends. */
function Visit() {
  const { person } = usePlace();
  const ended = useSessionEnded();
  useEffect(() => forgetDrafts(person), [person]);
  return (
    <Suspense fallback={null}>
      {ended && <SignInAgain opened />}
    </Suspense>
  );
}

/** Whether this person's role is at the whole cluster, with more than one centre to look at. */
function worksInCluster({ viewer, centres }: ShellQuery$data): boolean {
  return centres.length > 1 && viewer.roles.some((role) => role.centre == null);
}

/** An administrator of the cluster has all its centres; other staff those they were given. */
function staffCentres({ viewer, centres }: ShellQuery$data): readonly CentreChoice[] {
  if (viewer.roles.some((role) => role.centre == null)) {
    return centres;
  }
  const own = new Set(viewer.roles.map((role) => role.centre?.id));
  return centres.filter((centre) => own.has(centre.id));
}

function sessionOf(data: ShellQuery$data, chosen: string | null): Session {
  const { viewer } = data;
  const centres = staffCentres(data);
  return {
    displayName: viewer.displayName,
    email: viewer.email ?? null,
    volunteerId: viewer.volunteer?.id ?? null,
    staff: viewer.roles.length > 0,
    permissions: new Set(viewer.permissions),
    ownWork: new Set(viewer.ownWorkPermissions),
    centres,
    cluster: worksInCluster(data),
    centre: centres.find((centre) => centre.id === chosen) ??
      (worksInCluster(data) ? { id: '', name: 'All centres', timeZone: centres[0]!.timeZone } : undefined) ??
      centres[0] ??
      viewer.volunteer?.centres[0] ?? { id: '', name: 'Our centre', timeZone: 'Europe/London' },
  };
}
