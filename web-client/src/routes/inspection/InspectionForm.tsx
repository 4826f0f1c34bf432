import { Button, NativeSelect } from '@mantine/core';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, today } from '../../components/dates';
import { DateField } from '../../components/fields';
import { Form } from '../../components/Form';
import { noErrors, textOf } from '../../components/formErrors';
import { useTimeZone } from '../../components/place';
import { useForm } from '../../components/useForm';
import type { AskedFor } from './asked';
import classes from './Inspection.module.css';

interface Props {
  asked: AskedFor;
  /** What the API refused of it. */
  problems: ReadonlyArray<{ readonly name: string; readonly message: string }>;
  programmes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** Which sessions are looked at: of a programme or all, between two days. */
export function InspectionForm({ asked, problems, programmes }: Props) {
  const [, setSearch] = useSearchParams();
  const day = today(useTimeZone());
  const form = useForm(false);
  const { setErrors } = form;
  useEffect(() => {
    if (problems.length > 0) {
      setErrors({ ...noErrors, fields: Object.fromEntries(problems.map(({ name, message }) => [name, message])) });
    }
  }, [problems, setErrors]);

  function show(data: FormData) {
    const next = new URLSearchParams();
    for (const name of ['programme', 'from', 'until'] as const) {
      const value = textOf(data, name);
      if (value !== undefined && value !== '') {
        next.set(name, value);
      }
    }
    setSearch(next);
  }

  return (
    <Form form={form} onSubmit={show} guarded={false} aria-label="What to look at">
      <div className={classes.fields}>
        <NativeSelect
          label="Programme"
          {...form.field('programme')}
          defaultValue={asked.programme ?? ''}
          data={[{ value: '', label: 'All programmes' }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <DateField label="First day" {...form.field('from')} required defaultValue={asked.from ?? addDays(day, -6)} max={day} />
        <DateField label="Last day" {...form.field('until')} required defaultValue={asked.until ?? asked.from ?? day} max={day} />
        <Button type="submit">Show who was there</Button>
      </div>
    </Form>
  );
}
