import { graphql } from 'react-relay';
import { ConsentSwitches } from '../../app/ConsentSwitches';
import { EmergencyContacts } from '../../app/EmergencyContacts';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import type { MePageQuery } from '../../__generated__/MePageQuery.graphql';
import { CalendarCard } from './CalendarCard';
import { ComingUp } from './ComingUp';
import { LogHours } from './LogHours';
import { MyData } from './MyData';
import { MyDetails } from './MyDetails';
import { MyHours } from './MyHours';
import { PartOf } from './PartOf';
import { Questions } from './Questions';

const query = graphql`
  query MePageQuery {
    ...ConsentSwitches_wordings
    viewer {
      displayName
      volunteer {
        knownAs
        ...LogHours_volunteer
        ...Questions_volunteer
        ...PartOf_volunteer
        ...ComingUp_volunteer
        ...MyHours_volunteer
        ...CalendarCard_volunteer
        ...ConsentSwitches_volunteer
        ...MyData_volunteer
        ...MyDetails_volunteer
        ...EmergencyContacts_volunteer
      }
    }
  }
`;

export const loader = queryLoader<MePageQuery>(query, () => ({}));

/** A volunteer's own page: what is coming up, what is asked of them, what they have given. */
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
  return (
    <>
      <PageHeader title={`Hello, ${volunteer.knownAs}`} intro="What is coming up, and what you have given." centre={null} />
      <Columns
        aside={
          <>
            <MyHours volunteer={volunteer} />
            <div data-screen>
              <Card title="Log some hours">
                <LogHours volunteer={volunteer} />
              </Card>
            </div>
            <MyDetails volunteer={volunteer} />
            <CalendarCard volunteer={volunteer} />
            <div data-screen>
              <EmergencyContacts volunteer={volunteer} mayWrite title="Whom we ring for you" />
            </div>
            <Card title="What you agree to">
              <ConsentSwitches volunteer={volunteer} wordings={data} />
            </Card>
            <MyData volunteer={volunteer} />
          </>
        }
      >
        <Questions volunteer={volunteer} />
        <ComingUp volunteer={volunteer} />
        <PartOf volunteer={volunteer} />
      </Columns>
    </>
  );
}
