import { ActionIcon, Button, Checkbox, Menu, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import type { RoleFields_query$key } from '../../__generated__/RoleFields_query.graphql';
import { Icon } from '../../components/Icon';
import { takenAway, type RequirementDraft, type RoleDraft } from './roleDraft';
import classes from './Programmes.module.css';

const fragment = graphql`
  fragment RoleFields_query on Query {
    courses(first: 100, order: [{ title: ASC }]) {
      nodes {
        id
        title
      }
    }
    checkTypes {
      id
      name
      requiredCount
    }
  }
`;

/** The checks that a role can ask for. */
export function useCheckTypes(query: RoleFields_query$key) {
  return useFragment(fragment, query).checkTypes;
}

interface Props {
  query: RoleFields_query$key;
  role: RoleDraft;
  onChange: (role: RoleDraft) => void;
  /** The fields' names in the form, by the API's name of each. */
  field: (name: string) => { name: string; error: string | undefined };
}

/** One role of a programme: what it is called, how many are needed, and what it asks of them. */
export function RoleFields({ query: key, role, onChange, field }: Props) {
  const data = useFragment(fragment, key);
  const courses = data.courses?.nodes ?? [];
  const missing = takenAway(data.checkTypes, role);

  function change(index: number, requirement: RequirementDraft) {
    onChange({ ...role, requirements: role.requirements.map((old, at) => (at === index ? requirement : old)) });
  }

  function add(requirement: RequirementDraft) {
    onChange({ ...role, requirements: [...role.requirements, requirement] });
  }

  return (
    <div className={classes.role}>
      <div className={classes.roleMain}>
        <TextInput
          {...field('title')}
          label="Role"
          placeholder="Session helper"
          required
          value={role.title}
          onChange={(event) => onChange({ ...role, title: event.currentTarget.value })}
        />
        <NumberInput
          {...field('neededPerSession')}
          label="Needed each time"
          min={1}
          max={50}
          value={role.needed}
          onChange={(value) => onChange({ ...role, needed: Number(value) })}
        />
        <Checkbox
          label="Leads the session"
          checked={role.leads}
          onChange={(event) => onChange({ ...role, leads: event.currentTarget.checked })}
          mb={8}
        />
      </div>
      <div className={classes.requirements} role="group" aria-label={`What ${role.title === '' ? 'the role' : role.title} asks for`}>
        {role.requirements.map((requirement, index) => (
          <div key={index} className={classes.requirement}>
            <Icon name="shield" size={18} />
            {requirement.kind === 'accreditation' && (
              <NativeSelect
                aria-label="Accreditation from which course"
                value={requirement.courseId}
                onChange={(event) => change(index, { kind: 'accreditation', courseId: event.currentTarget.value })}
                data={courses.map((course) => ({ value: course.id, label: `Accreditation: ${course.title}` }))}
              />
            )}
            {requirement.kind === 'check' && (
              <NativeSelect
                aria-label="Which check"
                value={requirement.checkTypeId}
                onChange={(event) => change(index, { kind: 'check', checkTypeId: event.currentTarget.value })}
                data={data.checkTypes.map((type) => ({ value: type.id, label: type.name }))}
              />
            )}
            {requirement.kind === 'induction' && <span className={classes.requirementText}>Induction at the centre</span>}
            {requirement.kind === 'age' && (
              <NumberInput
                {...field(`requires.${index}.minimumAge`)}
                aria-label="Minimum age"
                min={14}
                max={99}
                value={requirement.years}
                suffix=" years or older"
                onChange={(value) => change(index, { kind: 'age', years: Number(value) })}
              />
            )}
            <ActionIcon
              variant="subtle"
              color="coral.7"
              aria-label={`Remove requirement ${index + 1}`}
              onClick={() => onChange({ ...role, requirements: role.requirements.filter((_, at) => at !== index) })}
            >
              <Icon name="close" />
            </ActionIcon>
          </div>
        ))}
        {missing.length > 0 && (
          <p className={classes.quiet} role="status">
            Not asked for here: {missing.join(', ')}. Everybody who starts at the centre needs {missing.length === 1 ? 'it' : 'them'} all the same; without {missing.length === 1 ? 'it' : 'them'} here,
            the role is open to more people only if the centre stops asking everybody.
          </p>
        )}
        <Menu shadow="md" position="bottom-start">
          <Menu.Target>
            <Button variant="subtle" size="sm" leftSection={<Icon name="add" size={16} />}>
              Ask for something
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {courses.length > 0 && <Menu.Item onClick={() => add({ kind: 'accreditation', courseId: courses[0]!.id })}>An accreditation</Menu.Item>}
            {data.checkTypes.length > 0 && <Menu.Item onClick={() => add({ kind: 'check', checkTypeId: data.checkTypes[0]!.id })}>A check</Menu.Item>}
            <Menu.Item onClick={() => add({ kind: 'induction' })}>The induction</Menu.Item>
            <Menu.Item onClick={() => add({ kind: 'age', years: 18 })}>A minimum age</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  );
}
