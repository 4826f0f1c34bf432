import { Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { ProgrammeCard_programme$key } from '../../__generated__/ProgrammeCard_programme.graphql';
import { useAllCentres } from '../../app/session';
import { SpanText } from '../../components/DateText';
import { StatusBadge } from '../../components/StatusBadge';
import { programmeKinds } from './kinds';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment ProgrammeCard_programme on Programme @argumentDefinitions(now: { type: "DateTime!" }) {
    id
    name
    kind
    purpose
    venue
    centre {
      name
      timeZone
    }
    roles {
      id
      title
    }
    sessions(first: 5, where: { endsAt: { gte: $now } }, order: [{ startsAt: ASC }]) {
      nodes {
        id
        startsAt
        endsAt
        status
        stillNeeded
      }
    }
  }
`;

export function ProgrammeCard({ programme: key }: { programme: ProgrammeCard_programme$key }) {
  const programme = useFragment(fragment, key);
  const allCentres = useAllCentres();
  const next = programme.sessions?.nodes?.find((session) => session.status !== 'CANCELLED');

  return (
    <article className={classes.card} data-kind={programme.kind}>
      <span className={classes.kind}>
        {programmeKinds[programme.kind]}
        {allCentres && ` · ${programme.centre.name}`}
        {programme.venue != null && ` · ${programme.venue}`}
      </span>
      <Title order={2} className={classes.name}>
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </Title>
      {programme.purpose != null && <p className={classes.purpose}>{programme.purpose}</p>}
      <div className={classes.quiet}>{programme.roles.map((role) => role.title).join(' · ')}</div>
      <div className={classes.next}>
        {next === undefined ? (
          <span className={classes.quiet}>No session is arranged</span>
        ) : (
          <>
            <SpanText from={next.startsAt} to={next.endsAt} timeZone={programme.centre.timeZone} />
            <Needed count={next.stillNeeded} />
          </>
        )}
      </div>
    </article>
  );
}

/** How many people a session still looks for. */
export function Needed({ count }: { count: number }) {
  return count === 0 ? (
    <StatusBadge state="FULL" label="Everyone found" tone="good" />
  ) : (
    <StatusBadge state="SHORT" label={count === 1 ? '1 more needed' : `${count} more needed`} tone="warning" />
  );
}
