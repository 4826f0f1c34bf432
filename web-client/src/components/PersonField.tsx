import { Group, Select, type SelectProps } from '@mantine/core';
import { StatusBadge } from './StatusBadge';
import classes from './PersonField.module.css';

export interface Person {
  id: string;
  fullName: string;
}

/** A person who can be chosen, with what tells people of one name apart. */
export interface PersonOption extends Person {
  detail?: string | null;
  state?: string;
}

export interface PersonFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  name?: string;
  error?: string;
  required?: boolean;
  value: Person | null;
  onChange: (person: Person | null) => void;
}

interface Props extends PersonFieldProps {
  /** Who answers to what was typed. */
  options: readonly PersonOption[];
  text: string;
  onType: (text: string) => void;
  /** Said when nobody answers to it. */
  nobody: string;
}

/** Finds a person by name as one types; how many were found is announced. */
export function PersonField({ value, onChange, options, text, onType, nobody, ...input }: Props) {
  const byId = new Map(options.map((person) => [person.id, person]));
  const data = options.map(({ id, fullName }) => ({ value: id, label: fullName }));
  if (value !== null && !byId.has(value.id)) {
    data.unshift({ value: value.id, label: value.fullName });
  }

  const renderOption: SelectProps['renderOption'] = ({ option }) => {
    const person = byId.get(option.value);
    return (
      <Group justify="space-between" w="100%" gap="sm">
        <span dir="auto">
          {option.label}
          {person?.detail != null && <span className={classes.detail}> · {person.detail}</span>}
        </span>
        {person?.state !== undefined && <StatusBadge state={person.state} />}
      </Group>
    );
  };

  return (
    <div>
      <Select
        {...input}
        size="md"
        attributes={{ input: { dir: 'auto' } }}
        placeholder={input.placeholder ?? 'Type a name'}
        searchable
        openOnFocus={false}
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the choice' }}
        data={data}
        // The API has done the filtering; who is chosen already stays known, but is not among the answers to another name.
        filter={({ options: all }) => all.filter((option) => !('value' in option) || byId.has(option.value))}
        allowDeselect={false}
        value={value?.id ?? null}
        searchValue={text}
        onSearchChange={onType}
        onChange={(id) => {
          const person = id === null ? undefined : byId.get(id);
          onChange(person === undefined ? null : { id: person.id, fullName: person.fullName });
        }}
        nothingFoundMessage={nobody}
        renderOption={renderOption}
        comboboxProps={{ shadow: 'md' }}
        // The list itself scrolls: it belongs to the field, from which the arrow keys reach every name.
        withScrollArea={false}
        classNames={{ options: classes.options }}
      />
      <span role="status" className="visually-hidden">
        {text.trim() !== '' && text !== value?.fullName && (options.length === 0 ? nobody : options.length === 1 ? 'One person found' : `${options.length} people found`)}
      </span>
    </div>
  );
}
