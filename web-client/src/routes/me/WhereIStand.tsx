import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { DateText } from '../../components/DateText';
import { formatDate } from '../../components/dates';
import { Reasons } from '../../components/Reasons';
import { stateLabel } from '../../components/StatusBadge';
import type { WhereIStand_query$data, WhereIStand_query$key } from '../../__generated__/WhereIStand_query.graphql';
import type { WhereIStand_volunteer$data, WhereIStand_volunteer$key } from '../../__generated__/WhereIStand_volunteer.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment WhereIStand_volunteer on Volunteer {
    checks {
      status
      type {
        id
      }
    }
    enrolments {
      id
      stage
      stageSince
      centre {
        name
      }
      history {
        stage
      }
      missing {
        requirement
        met
        explanation
      }
      suitability {
        ready
        setAside {
          by
          reason
          until
        }
        reasons {
          requirement
          met
          explanation
        }
      }
    }
  }
`;

const typesFragment = graphql`
  fragment WhereIStand_query on Query {
    checkTypes {
      id
      name
      kind
      requiredCount
    }
  }
`;

type Enrolment = WhereIStand_volunteer$data['enrolments'][number];

interface Props {
  volunteer: WhereIStand_volunteer$key;
  query: WhereIStand_query$key;
}

/** Where the person stands with each of their centres, unless they may simply come. */
export function WhereIStand({ volunteer: key, query: queryKey }: Props) {
  const { enrolments, checks } = useFragment(fragment, key);
  const { checkTypes } = useFragment(typesFragment, queryKey);
  return enrolments.map((enrolment) => <Standing key={enrolment.id} enrolment={enrolment} several={enrolments.length > 1} canDo={whatTheyCanDo(enrolment, checks, checkTypes)} />);
}

const clear = ['CLEAR', 'CLEAR_WITH_RISK_ASSESSMENT', 'RECHECK_DUE'];
const underWay = ['APPLIED', 'SEEN'];

/** What somebody on the way in can do themselves about what is missing; what they only wait for is left out. */
function whatTheyCanDo({ history }: Enrolment, checks: WhereIStand_volunteer$data['checks'], types: WhereIStand_query$data['checkTypes']): readonly string[] {
  const lines = types
    .filter(({ id, requiredCount }) => {
      const own = checks.filter((check) => check.type.id === id);
      return own.filter(({ status }) => clear.includes(status)).length < requiredCount && !own.some(({ status }) => underWay.includes(status));
    })
    .map(({ name, kind }) => {
      switch (kind) {
        case 'REFERENCE':
          return 'Tell the coordinator who could give a reference: somebody who knows you well and is not family. We write to them ourselves.';
        case 'DBS':
          return `${name}: ask the coordinator for the form, and bring the certificate when it comes.`;
        case 'IDENTITY':
          return `${name}: bring your passport or another proof of who you are.`;
        default:
          return `${name}: ask the coordinator what is needed.`;
      }
    });
  return history.some(({ stage }) => stage === 'INDUCTION') ? lines : [...lines, 'The induction is arranged with you: keep under “My details” when you have time.'];
}

function Standing({ enrolment, several, canDo }: { enrolment: Enrolment; several: boolean; canDo: readonly string[] }) {
  const { stage, stageSince, centre, missing, suitability } = enrolment;
  const at = several ? ` at ${centre.name}` : '';
  const since = <DateText date={stageSince} />;
  switch (stage) {
    case 'ENQUIRY':
      return (
        <Card title={`You have asked to volunteer${at}`} tone="sun">
          <p className={classes.asked}>
            That was on {since}. There is nothing that you have to do: we get in touch about an application and an informal chat. Ring if you would rather not wait.
          </p>
        </Card>
      );
    case 'ON_BREAK':
      return (
        <Card title={`You are on a break${at}`} tone="sun">
          <p className={classes.asked}>
            Since {since} we expect you at nothing and remind you of nothing. Your places are kept: ring us when you would like to come back.
          </p>
        </Card>
      );
    case 'LEFT':
    case 'WITHDRAWN':
      return (
        <Card title={`You no longer volunteer${several ? at : ' with us'}`}>
          <p className={classes.asked}>You finished on {since}. Thank you for everything that you gave. If you would like to come back, ring us: the door is open.</p>
        </Card>
      );
    case 'NOT_ACCEPTED':
      return (
        <Card title={`Your application${at} has ended`}>
          <p className={classes.asked}>It was not taken further on {since}. If you would like to talk about it, ring us.</p>
        </Card>
      );
    case 'READY':
      return suitability == null || (suitability.ready && suitability.setAside == null) ? null : suitability.ready ? (
        <Card title={`Ready${at}, by decision`}>
          <p className={classes.asked}>
            Something is still missing, and {suitability.setAside!.by} has decided that you may come until {formatDate(suitability.setAside!.until)}: {suitability.setAside!.reason}
          </p>
        </Card>
      ) : (
        <Card title={`Please wait before you come${several ? ` to ${centre.name}` : ''}`} tone="coral">
          <p className={classes.asked}>Until this is in order somebody else has to take your place. Ring us, and we sort it out together.</p>
          <Reasons reasons={suitability.reasons.filter((reason) => !reason.met)} />
        </Card>
      );
    default:
      return (
        <Card title={`Before you can start${at}`} tone="sun">
          <p className={classes.asked}>
            You have come as far as: {stateLabel(stage).toLowerCase()}, since {since}.{' '}
            {missing == null || missing.length === 0 ? 'Everything is there; the coordinator tells you when you can start.' : 'This is still missing:'}
          </p>
          {missing != null && missing.length > 0 && (
            <>
              <Reasons reasons={missing} />
              {canDo.length > 0 && (
                <>
                  <h3 className={classes.can}>What you can do</h3>
                  <ul className={classes.lines}>
                    {canDo.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
        </Card>
      );
  }
}
