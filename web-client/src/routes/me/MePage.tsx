import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useSearchParams } from 'react-router';
import { ConsentSwitches } from '../../app/ConsentSwitches';
import { EmergencyContacts } from '../../app/EmergencyContacts';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Card } from '../../components/Card';
import { Column, Columns } from '../../components/Columns';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ReadyBadge } from '../../components/StatusBadge';
import { Tabs, type Tab } from '../../components/Tabs';
import type { MePage_volunteer$data, MePage_volunteer$key } from '../../__generated__/MePage_volunteer.graphql';
import type { MePageQuery } from '../../__generated__/MePageQuery.graphql';
import { CalendarCard } from './CalendarCard';
import { AskedMeeting, ComingUp } from './ComingUp';
import { LogHours } from './LogHours';
import { MyChecks } from './MyChecks';
import { MyData } from './MyData';
import { MyDetails } from './MyDetails';
import { MyHours } from './MyHours';
import { MyTraining } from './MyTraining';
import { NextUp } from './NextUp';
import { PartOf } from './PartOf';
import { Questions } from './Questions';
import { useEngagements } from './useEngagements';
import { WhereIStand } from './WhereIStand';
import { useContacts, WhomToRing } from './WhomToRing';
import classes from './MePage.module.css';

const query = graphql`
  query MePageQuery {
    ...ConsentSwitches_wordings
    ...useEngagements_query
    ...MyTraining_query
    ...WhereIStand_query
    viewer {
      displayName
      volunteer {
        knownAs
        ...MePage_volunteer
      }
    }
  }
`;

const fragment = graphql`
  fragment MePage_volunteer on Volunteer {
    id
    calendarUrl
    enrolments {
      stage
      suitability {
        ready
        setAside {
          until
        }
      }
    }
    ...useEngagements_volunteer
    ...WhomToRing_volunteer
    ...WhereIStand_volunteer
    ...LogHours_volunteer
    ...Questions_volunteer
    ...PartOf_volunteer
    ...MyHours_volunteer
    ...MyTraining_volunteer
    ...MyChecks_volunteer
    ...CalendarCard_volunteer
    ...ConsentSwitches_volunteer
    ...MyData_volunteer
    ...MyDetails_volunteer
    ...EmergencyContacts_volunteer
  }
`;

export const loader = queryLoader<MePageQuery>(query, () => ({}));

/** A volunteer's own page: when they are expected next, what is asked of them, and everything else in parts. */
export function Component() {
  const data = useRouteQuery<MePageQuery>(query);
  const { viewer } = data;
  const { volunteer } = viewer;

  if (volunteer == null) {
    return (
      <>
        <PageHeader title={`Hello, ${viewer.displayName}`} centre={null} />
        <EmptyState title="You are not enrolled as a volunteer">Staff have their work on the other pages. To volunteer as well, ask the coordinator to enrol you.</EmptyState>
      </>
    );
  }
  return <Home name={volunteer.knownAs} volunteer={volunteer} data={data} />;
}

/** Who has only asked, or has gone, is told nothing of what goes on. */
const outside = ['ENQUIRY', 'LEFT', 'WITHDRAWN', 'NOT_ACCEPTED'];

function Home({ name, volunteer: key, data }: { name: string; volunteer: MePage_volunteer$key; data: MePageQuery['response'] }) {
  const volunteer = useFragment(fragment, key);
  const engagements = useEngagements(volunteer, data);
  const contacts = useContacts(volunteer);
  const [search] = useSearchParams();
  const takesPart = volunteer.enrolments.some(({ stage }) => !outside.includes(stage));
  const pauses = volunteer.enrolments.every(({ stage }) => stage === 'ON_BREAK' || outside.includes(stage));

  const linked = engagements.find((engagement) => engagement.meeting?.cancelled === false && engagement.id === search.get('meeting'));
  // what was not answered when the page was opened is asked in front, and stays there while it is being answered
  const [askedAtFirst] = useState(() => engagements.filter(isUnanswered).map((engagement) => engagement.id));
  const asked = engagements.filter((engagement) => engagement !== linked && (isUnanswered(engagement) || (askedAtFirst.includes(engagement.id) && engagement.meeting?.cancelled === false)));
  const next = engagements.find((engagement) => engagement.expected) ?? null;
  const coming = engagements.filter((engagement) => engagement !== next);
  const inFront = new Set([...asked, ...(linked === undefined ? [] : [linked])].map((engagement) => engagement.id));

  const tabs: Tab[] = [
    ...(takesPart
      ? [{
          key: 'dates',
          label: 'Dates',
          children: (
            <Column>
              <ComingUp volunteerId={volunteer.id} engagements={coming} askedElsewhere={inFront} calendarUrl={volunteer.calendarUrl ?? null} besidesNext={next !== null} />
              <PartOf volunteer={volunteer} />
              <CalendarCard volunteer={volunteer} />
            </Column>
          ),
        }]
      : []),
    {
      key: 'hours',
      label: 'Hours',
      children: (
        <Columns
          aside={takesPart ? (
            <div data-screen>
              <Card title="Log some hours">
                <LogHours volunteer={volunteer} />
              </Card>
            </div>
          ) : undefined}
        >
          <MyHours volunteer={volunteer} />
        </Columns>
      ),
    },
    { key: 'training', label: 'Training', children: <Column><MyTraining volunteer={volunteer} query={data} /></Column> },
    {
      key: 'me',
      label: 'My details',
      children: (
        <Columns
          aside={
            <>
              <MyChecks volunteer={volunteer} />
              <Card title="What you agree to">
                <ConsentSwitches volunteer={volunteer} wordings={data} />
              </Card>
            </>
          }
        >
          <MyDetails volunteer={volunteer} />
          <div data-screen>
            <EmergencyContacts volunteer={volunteer} mayWrite title="Whom we ring for you" />
          </div>
          <MyData volunteer={volunteer} />
        </Columns>
      ),
    },
  ];

  if (volunteer.enrolments.every(({ stage }) => stage === 'ENQUIRY')) {
    // nothing given yet: how they are reached comes first
    tabs.reverse();
  }

  return (
    <>
      <PageHeader title={`Hello, ${name}`} aside={<Ready enrolments={volunteer.enrolments} />} centre={null} />
      <Columns aside={<WhomToRing contacts={contacts} />} narrow>
        {takesPart && !pauses && <NextUp engagement={next} contact={contacts.find((contact) => contact.id === next?.centreId) ?? null} />}
        <WhereIStand volunteer={volunteer} query={data} />
        {linked !== undefined && <AskedMeeting meeting={linked} volunteerId={volunteer.id} />}
        {takesPart && <Questions volunteer={volunteer} meetings={pauses ? [] : asked} pauses={pauses} />}
      </Columns>
      <div className={classes.parts}>
        <Tabs label="The parts of your page" tabs={tabs} />
      </div>
    </>
  );
}

function isUnanswered(engagement: ReturnType<typeof useEngagements>[number]): boolean {
  return engagement.state !== 'ON_BREAK' && engagement.meeting?.cancelled === false && engagement.meeting.reply === 'NO_ANSWER';
}

/** "Ready" is said of whoever may start today at all of their centres, and that somebody decided so where something is missing. */
function Ready({ enrolments }: { enrolments: MePage_volunteer$data['enrolments'] }) {
  const current = enrolments.filter(({ stage }) => !outside.includes(stage));
  if (current.length === 0 || !current.every(({ stage, suitability }) => stage === 'READY' && suitability?.ready === true)) {
    return null;
  }
  return <ReadyBadge until={current.flatMap(({ suitability }) => suitability?.setAside?.until ?? []).sort()[0]} />;
}
