import { createContext, use, useMemo, type ReactNode } from 'react';
import { PlaceProvider } from '../components/place';
import type { Permission } from './permissions';

export interface CentreChoice {
  id: string;
  name: string;
  timeZone: string;
}

export interface Session {
  displayName: string;
  email: string | null;
  /** Null for staff who are not volunteers themselves. */
  volunteerId: string | null;
  staff: boolean;
  permissions: ReadonlySet<string>;
  /** Of these, what holds for own work alone: the cohorts that this person teaches, the programmes that they lead. */
  ownWork?: ReadonlySet<string>;
  /** The centres that this member of staff works in; empty for a volunteer. */
  centres: readonly CentreChoice[];
  /** Whether all centres of the cluster can be looked at together. */
  cluster?: boolean;
  /**
   * The one being worked in. Its id is empty for the whole cluster, and for people who work in none: then it only carries a name and the
   * time zone.
   */
  centre: CentreChoice;
}

const SessionContext = createContext<Session | null>(null);

/** Whether what a page shows is the person's own work; null where it is about no cohort and no programme. */
const WorkContext = createContext<boolean | null>(null);

/** Around what shows one cohort or one programme: what somebody may do with their own work alone, they may not do with another's. */
export function Work({ own, children }: { own: boolean; children: ReactNode }) {
  return <WorkContext value={own}>{children}</WorkContext>;
}

export function SessionProvider({ value, children }: { value: Session; children: ReactNode }) {
  const place = useMemo(() => ({
    timeZone: value.centre.timeZone,
    centre: value.centres.length > 1 ? value.centre.name : null,
    person: personKey(value.email, value.displayName, value.volunteerId),
  }), [value]);
  return (
    <SessionContext value={value}>
      <PlaceProvider value={place}>{children}</PlaceProvider>
    </SessionContext>
  );
}

/** Who is signed in. Only inside a shell. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) {
    throw new Error('useSession needs a shell around it.');
  }
  return session;
}

/** Whether the person may do this; ask before showing a button. */
export function useMay(permission: Permission): boolean {
  const { permissions, ownWork } = useSession();
  const own = use(WorkContext);
  return permissions.has(permission) && (own !== false || ownWork?.has(permission) !== true);
}

/** Whether the person may do this with everything of a centre, and not with their own work alone: what begins something new. */
export function useMayAll(permission: Permission): boolean {
  const { permissions, ownWork } = useSession();
  return permissions.has(permission) && ownWork?.has(permission) !== true;
}

/** Whether they may decide something about that volunteer: nobody decides about themselves. */
export function useMayDecide(permission: Permission, volunteerId: string): boolean {
  const session = useSession();
  return session.permissions.has(permission) && session.volunteerId !== volunteerId;
}

/** The centre being worked in. */
export function useCentre(): CentreChoice {
  return useSession().centre;
}

/** Whether pages show all the person's centres, so that a list says which one each row is of. */
export function useAllCentres(): boolean {
  const { centre, centres } = useSession();
  return centres.length > 1 && !centres.some((each) => each.id === centre.id);
}

/** Tells those who share a browser apart, those who share an address too. */
export function personKey(email: string | null, displayName: string, volunteerId: string | null): string {
  return shortHash([email, displayName, volunteerId].join('|'));
}

/** FNV-1a, 32 bits: enough to tell a few people apart, and nothing that names them. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
