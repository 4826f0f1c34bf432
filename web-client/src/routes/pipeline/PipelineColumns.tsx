import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import type { PipelineColumns_query$data, PipelineColumns_query$key } from '../../__generated__/PipelineColumns_query.graphql';
import { stateLabel } from '../../components/StatusBadge';
import { MoveOnDialog } from '../volunteers/MoveOnDialog';
import { PipelineCard, type Moving } from './PipelineCard';
import { wayIn } from './wayIn';
import classes from './Pipeline.module.css';

const fragment = graphql`
  fragment PipelineColumns_query on Query {
    enquiry: enrolments(where: $enquiry, first: 12) {
      totalCount
      nodes {
        id
        ...PipelineCard_enrolment
      }
    }
    application: enrolments(where: $application, first: 12) {
      totalCount
      nodes {
        id
        ...PipelineCard_enrolment
      }
    }
    interview: enrolments(where: $interview, first: 12) {
      totalCount
      nodes {
        id
        ...PipelineCard_enrolment
      }
    }
    checks: enrolments(where: $checks, first: 12) {
      totalCount
      nodes {
        id
        ...PipelineCard_enrolment
      }
    }
    induction: enrolments(where: $induction, first: 12) {
      totalCount
      nodes {
        id
        ...PipelineCard_enrolment
      }
    }
  }
`;

type Stage = Exclude<keyof PipelineColumns_query$data, ' $fragmentType'>;

/** A column for each stage, those who have stood there longest at its head. */
export function PipelineColumns({ query, severalCentres }: { query: PipelineColumns_query$key; severalCentres: boolean }) {
  const data = useFragment(fragment, query);
  const [moving, setMoving] = useState<Moving | null>(null);
  return (
    <div className={classes.columns}>
      {wayIn.map((stage) => {
        const people = data[stage.toLowerCase() as Stage];
        const nodes = people?.nodes ?? [];
        const more = (people?.totalCount ?? 0) - nodes.length;
        return (
          <section key={stage} className={classes.column} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`} className={classes.stage}>
              {stateLabel(stage)} <span className={classes.count}>{people?.totalCount ?? 0}</span>
            </h2>
            {nodes.length === 0 ? (
              <p className={classes.nobody}>Nobody</p>
            ) : (
              <ul className={classes.cards} aria-label={stateLabel(stage)}>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <PipelineCard enrolment={node} severalCentres={severalCentres} onMove={setMoving} />
                  </li>
                ))}
              </ul>
            )}
            {more > 0 && (
              <Link className={classes.more} to={`/pipeline?view=list&stage=${stage}`}>
                {more === 1 ? 'One more' : `${more} more`}
                <span className="visually-hidden"> at the stage {stateLabel(stage)}</span>
              </Link>
            )}
          </section>
        );
      })}
      <MoveOnDialog volunteerId={moving?.volunteerId ?? ''} fullName={moving?.fullName ?? ''} enrolment={moving} onClose={() => setMoving(null)} />
    </div>
  );
}
