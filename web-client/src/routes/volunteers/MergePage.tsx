import { Button, Checkbox, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { queryLoader, useRouteQuery } from '../../app/relay/routeQuery';
import { useMay } from '../../app/session';
import { Card } from '../../components/Card';
import { Columns } from '../../components/Columns';
import { DateText } from '../../components/DateText';
import { NotFound, NotYours } from '../../components/ErrorState';
import { Fact, Facts } from '../../components/Facts';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { PageHeader } from '../../components/PageHeader';
import { Row, Rows } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { VolunteerPicker } from '../../pickers/VolunteerPicker';
import type { MergePage_volunteer$key } from '../../__generated__/MergePage_volunteer.graphql';
import type { MergePageMutation } from '../../__generated__/MergePageMutation.graphql';
import type { MergePageQuery } from '../../__generated__/MergePageQuery.graphql';
import type { MergePageUndoMutation } from '../../__generated__/MergePageUndoMutation.graphql';
import classes from './MergePage.module.css';

const query = graphql`
  query MergePageQuery($id: ID!, $other: ID!, $keep: ID!, $merge: ID!, $chosen: Boolean!) {
    one: node(id: $id) {
      ... on Volunteer @alias(as: "volunteer") {
        id
        fullName
        version
        ...MergePage_volunteer
      }
    }
    likelyDuplicates(volunteerId: $id) {
      id
      fullName
      email
      phone
      enrolments {
        stage
        centre {
          id
          name
        }
      }
    }
    other: node(id: $other) @include(if: $chosen) {
      ... on Volunteer @alias(as: "volunteer") {
        id
        fullName
        version
        ...MergePage_volunteer
      }
    }
    mergePreview(keepId: $keep, mergeId: $merge) @include(if: $chosen) {
      reasons
      moves
      differences {
        title
        kept
        merged
        isFilled
      }
      aside {
        what
        ofKept
        count
      }
      follows
      signIn
    }
  }
`;

const fragment = graphql`
  fragment MergePage_volunteer on Volunteer {
    fullName
    knownAs
    email
    phone
    postcode
    dateOfBirth
    createdAt
    hoursConfirmed
    enrolments {
      stage
      stageSince
      centre {
        id
        name
      }
    }
  }
`;

const mutation = graphql`
  mutation MergePageMutation($input: MergeVolunteersInput!) {
    mergeVolunteers(input: $input) {
      volunteer {
        id
        fullName
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const undoMutation = graphql`
  mutation MergePageUndoMutation($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      volunteer {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Data = MergePageQuery['response'];
type Person = NonNullable<NonNullable<Data['one']>['volunteer']>;

export const loader = queryLoader<MergePageQuery>(query, ({ params, search }) => {
  const id = params.id ?? '';
  const other = search.get('with') ?? '';
  const swapped = search.get('keep') === 'other';
  return { id, other, keep: swapped ? other : id, merge: swapped ? id : other, chosen: other !== '' };
});

/** Two records that are the same person: which one stays, what goes over to it, what one person cannot have twice. */
export function Component() {
  return useMay('volunteers.erase') ? <Merge /> : <NotYours what="Merging records" />;
}

function Merge() {
  const data = useRouteQuery<MergePageQuery>(query);
  const [search] = useSearchParams();
  const one = data.one?.volunteer;
  const other = data.other?.volunteer;
  if (one == null || (search.has('with') && other == null)) {
    return <NotFound what="volunteer" />;
  }
  const back = { to: `/volunteers/${one.id}`, label: one.fullName };
  if (other == null || data.mergePreview == null) {
    return (
      <>
        <PageHeader back={back} title="The same person twice?" intro={`Choose the other record of ${one.fullName}. You see both side by side, and what would go over, before anything is done.`} />
        <Choose one={one} likely={data.likelyDuplicates} />
      </>
    );
  }
  const swapped = search.get('keep') === 'other';
  const [kept, merged] = swapped ? [other, one] : [one, other];
  return (
    <>
      <PageHeader
        back={back}
        title="The same person twice?"
        intro="Everything of the record that goes stands with the one that stays. It can be undone for 30 days."
        actions={
          <>
            <Button component={Link} to={`/volunteers/${one.id}/merge`} variant="default">
              Choose another
            </Button>
            <Button component={Link} to={`?with=${encodeURIComponent(other.id)}${swapped ? '' : '&keep=other'}`} replace variant="default">
              Keep the other one
            </Button>
          </>
        }
      />
      <div className={classes.sides}>
        <Side volunteer={kept} title="This record stays" />
        <Side volunteer={merged} title="This record goes" />
      </div>
      {data.mergePreview.reasons.length > 0 ? (
        <Card title="They cannot be merged now" tone="coral">
          <Sentences of={data.mergePreview.reasons} />
        </Card>
      ) : (
        <Preview key={`${kept.id} ${merged.id}`} kept={kept} merged={merged} preview={data.mergePreview} />
      )}
    </>
  );
}

/** Who it may be, and anybody of the centre by name. */
function Choose({ one, likely }: { one: Person; likely: Data['likelyDuplicates'] }) {
  const navigate = useNavigate();
  const address = (id: string) => `?with=${encodeURIComponent(id)}`;
  return (
    <Columns>
      {likely.length > 0 && (
        <Card title={likely.length === 1 ? 'It may be this record' : 'It may be one of these'} tone="sun">
          <Rows label="Records that may be the same person">
            {likely.map((known) => (
              <Row
                key={known.id}
                title={known.fullName}
                meta={
                  <>
                    {known.phone != null && <span>{known.phone}</span>}
                    {known.email != null && <span>{known.email}</span>}
                    {known.enrolments.map((enrolment) => (
                      <span key={enrolment.centre.id}>
                        {enrolment.centre.name} <StatusBadge state={enrolment.stage} />
                      </span>
                    ))}
                  </>
                }
                aside={
                  <Button component={Link} to={address(known.id)} size="sm" variant="default">
                    Compare<span className="visually-hidden"> with {known.fullName}</span>
                  </Button>
                }
              />
            ))}
          </Rows>
        </Card>
      )}
      <Card title="Another record">
        <VolunteerPicker
          label="Who is it the same person as?"
          value={null}
          without={new Set([one.id])}
          onChange={(person) => {
            if (person !== null) {
              void navigate(address(person.id));
            }
          }}
        />
      </Card>
    </Columns>
  );
}

function Side({ volunteer: key, title }: { volunteer: MergePage_volunteer$key; title: string }) {
  const volunteer = useFragment(fragment, key);
  return (
    <Card title={title}>
      <Facts>
        <Fact name="Name">{volunteer.fullName}</Fact>
        <Fact name="Called">{volunteer.knownAs}</Fact>
        <Fact name="E-mail address">{volunteer.email}</Fact>
        <Fact name="Telephone">{volunteer.phone}</Fact>
        <Fact name="Postcode">{volunteer.postcode}</Fact>
        <Fact name="Born">{volunteer.dateOfBirth != null && <DateText date={volunteer.dateOfBirth} />}</Fact>
        {volunteer.enrolments.map((enrolment) => (
          <Fact key={enrolment.centre.id} name={enrolment.centre.name}>
            <StatusBadge state={enrolment.stage} /> since <DateText date={enrolment.stageSince} />
          </Fact>
        ))}
        <Fact name="Hours confirmed">{String(volunteer.hoursConfirmed)}</Fact>
        <Fact name="On record since">
          <DateText date={volunteer.createdAt.slice(0, 10)} />
        </Fact>
      </Facts>
    </Card>
  );
}

interface PreviewProps {
  kept: Person;
  merged: Person;
  preview: NonNullable<Data['mergePreview']>;
}

function Preview({ kept, merged, preview }: PreviewProps) {
  const navigate = useNavigate();
  const [undo] = useAction<MergePageUndoMutation>(undoMutation);
  const form = useMutationForm<MergePageMutation>(mutation, {
    refresh: false,
    onDone() {
      notifyDone(`The two records of ${kept.fullName} are one.`, () => undo({ input: { volunteerId: kept.id } }, { done: 'They are two records again.' }));
      void navigate(`/volunteers/${kept.id}`);
    },
  });
  return (
    <div className={classes.stack}>
      {preview.differences.length > 0 && (
        <Card title="What they say differently">
          <Rows label="What the two records say differently">
            {preview.differences.map((difference) => (
              <Row
                key={difference.title}
                title={difference.title}
                meta={
                  difference.isFilled ? (
                    <span>{difference.merged}, taken over from the record that goes</span>
                  ) : difference.kept == null ? (
                    <span>{difference.merged}, on the record that goes alone</span>
                  ) : (
                    <>
                      <span>{difference.kept} stays</span>
                      {difference.merged != null && <span>{difference.merged} is not taken over</span>}
                    </>
                  )
                }
              />
            ))}
          </Rows>
        </Card>
      )}
      <Card title="What goes over">
        {preview.moves.length > 0 ? <Sentences of={preview.moves} /> : <p>Nothing is recorded on the record that goes.</p>}
      </Card>
      {preview.aside.length > 0 && (
        <Card title="What one person has once">
          <p>Both records have these. What says less is kept with the merge, is counted no more, and comes back when it is undone.</p>
          <Sentences of={preview.aside.map(({ what, ofKept, count }) => `${count > 1 ? `${count} × ` : ''}${what}${ofKept ? ' The record that goes says more.' : ''}`)} />
        </Card>
      )}
      {preview.follows.length > 0 && (
        <Card title="What follows">
          <Sentences of={preview.follows} />
        </Card>
      )}
      <div data-screen>
        <Card title="Make one record of the two" tone="sun">
          <Form
            form={form}
            aria-label="Merge"
            onSubmit={(data) =>
              form.submit({
                input: { keepId: kept.id, mergeId: merged.id, keepVersion: kept.version, mergeVersion: merged.version, confirmSignIn: data.get('confirmSignIn') === 'on' },
              })
            }
          >
            <p>Nobody is e-mailed because of it{preview.signIn == null ? '' : ', except an address that links to sign in no longer go to'}. Both names stay in the history.</p>
            {preview.signIn != null && (
              <Group mt="sm">
                <Checkbox {...form.field('confirmSignIn')} value="on" required label="I have made sure that this is theirs" description={preview.signIn} />
              </Group>
            )}
            <FormActions form={form} label={`Merge into the record of ${kept.fullName}`} />
          </Form>
        </Card>
      </div>
    </div>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {of.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
