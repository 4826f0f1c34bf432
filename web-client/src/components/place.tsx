import { createContext, use, type ReactNode } from 'react';

/** Where the pages stand: what the kit needs to know of the session. */
export interface Place {
  /** The time zone that dates and times are shown in. */
  timeZone: string;
  /** The centre that pages show, for people who work in several; null where it goes without saying. */
  centre: string | null;
  /** Tells those who share this browser apart, without naming them. */
  person?: string;
}

const PlaceContext = createContext<Place>({ timeZone: 'Europe/London', centre: null });

export function PlaceProvider({ value, children }: { value: Place; children: ReactNode }) {
  return <PlaceContext value={value}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  return use(PlaceContext);
}

/** The time zone that dates and times are shown in. */
export function useTimeZone(): string {
  return usePlace().timeZone;
}
