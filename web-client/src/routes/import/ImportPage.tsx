import { Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import { useCentre, useMay, useSession } from '../../app/session';
import { Card } from '../../components/Card';
import { NotYours } from '../../components/ErrorState';
import { FileField } from '../../components/fields';
import { Form } from '../../components/Form';
import { hasErrors, noErrors } from '../../components/formErrors';
import { PageHeader } from '../../components/PageHeader';
import { useMutationForm } from '../../components/useMutationForm';
import type { ImportPageMutation, TextEncoding } from '../../__generated__/ImportPageMutation.graphql';
import { ImportColumns, type Mapping } from './ImportColumns';
import { ImportMails } from './ImportMails';
import classes from './ImportResult.module.css';
import { ImportResult, type ImportAnswer } from './ImportResult';
import { isCodePage, letters } from './letters';
import { template } from './template';

const mutation = graphql`
  mutation ImportPageMutation($input: ImportVolunteersInput!) {
    importVolunteers(input: $input) {
      created
      updated
      dryRun
      failedRowsCsv
      notices
      lacks
      encoding
      columns {
        column
        filled
        reason
        field {
          field
          label
        }
      }
      fields {
        field
        label
      }
      mails {
        what
        people
        names
        optional
        sent
      }
      failed {
        row
        reasons
        values
      }
      rows {
        row
        outcome
        fullName
        changes
        details
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

/** Brings volunteers in from a spreadsheet: first a look at what would happen, then exactly that. */
export function Component() {
  const mayImport = useMay('import');
  const { centres } = useSession();
  const centre = useCentre();
  const [file, setFile] = useState<File | null>(null);
  const [centreId, setCentreId] = useState(centre.id);
  const [mapping, setMapping] = useState<Mapping>({});
  const [encoding, setEncoding] = useState<TextEncoding | null>(null);
  const [notify, setNotify] = useState(false);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  // Whether the columns were changed after the look.
  const [changed, setChanged] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  const form = useMutationForm<ImportPageMutation>(mutation, {
    refresh: false,
    onDone: (response) => {
      setAnswer(response.importVolunteers);
      setChanged(false);
      requestAnimationFrame(() => results.current?.focus());
    },
  });

  if (!mayImport) {
    return <NotYours what="Importing volunteers" />;
  }

  function send(dryRun: boolean) {
    if (file === null) {
      form.setErrors({ ...noErrors, fields: { file: 'Choose the file first.' } });
      return;
    }
    const columns = Object.entries(mapping).map(([column, field]) => ({ column, field }));
    // The file itself travels beside the variables, which hold its place.
    form.submit({ input: { centreId, file: null, dryRun, notify, encoding, mapping: columns } }, { uploadables: { 'variables.input.file': file } });
  }

  function choose(next: File | null) {
    setFile(next);
    setAnswer(null);
    setMapping({});
    setEncoding(null);
    setNotify(false);
    form.setErrors(noErrors);
  }

  const ready = answer !== null && answer.dryRun && !changed ? answer.created + answer.updated : 0;
  const asksForLetters = encoding !== null || isCodePage(answer?.encoding) || (file !== null && answer === null && hasErrors(form.errors));
  return (
    <>
      <PageHeader
        back={{ to: '/volunteers', label: 'Volunteers' }}
        title="Import volunteers"
        intro="From a spreadsheet (CSV or Excel), with a row for each person and the columns’ names in the first row. Nothing is changed until you have seen what would happen."
      />
      <Card>
        <Form form={form} onSubmit={() => send(true)} aria-label="Import" guarded={false}>
          <Stack maw={520}>
            {centres.length > 1 && (
              <NativeSelect
                {...form.field('centreId')}
                label="Enrol them at"
                required
                value={centreId}
                onChange={(event) => {
                  setCentreId(event.currentTarget.value);
                  setAnswer(null);
                }}
                data={[...(centre.id === '' ? [{ value: '', label: 'Choose the centre' }] : []), ...centres.map((each) => ({ value: each.id, label: each.name }))]}
              />
            )}
            <FileField
              {...form.field('file')}
              label="Spreadsheet"
              description="CSV or Excel. Only the name and one way to reach the person are needed; all of a profile can be there, and the stage with its date."
              required
              accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv"
              value={file}
              onChange={choose}
            />
            {asksForLetters && (
              <NativeSelect
                {...form.field('encoding')}
                label="Letters of the file"
                description="The file is not UTF-8. If names with accents are wrong, choose where it was written."
                value={encoding ?? (isCodePage(answer?.encoding) ? answer?.encoding : null) ?? ''}
                onChange={(event) => {
                  setEncoding(letters.find(({ value }) => value === event.currentTarget.value)?.value ?? null);
                  setChanged(true);
                }}
                data={[{ value: '', label: 'Find out' }, ...letters]}
              />
            )}
            <Group>
              <Button type="submit" loading={form.busy} variant={ready > 0 ? 'default' : 'filled'}>
                {answer === null ? 'Check the file' : 'Check again'}
              </Button>
              <Anchor href={template} download="volunteers.csv">
                An empty file to start from
              </Anchor>
            </Group>
          </Stack>
        </Form>
      </Card>
      <div ref={results} tabIndex={-1} role="status" className={classes.results}>
        {answer !== null && (
          <ImportResult
            answer={answer}
            columns={
              <ImportColumns
                answer={answer}
                mapping={mapping}
                onChange={(next) => {
                  setMapping(next);
                  setChanged(true);
                }}
              >
                {changed && Object.keys(mapping).length > 0 && (
                  <Button onClick={() => send(true)} loading={form.busy} mt="md">
                    Check again with these columns
                  </Button>
                )}
              </ImportColumns>
            }
          >
            <ImportMails answer={answer} notify={notify} onChange={setNotify} />
            {ready > 0 && (
              <Group mt="md">
                <Button onClick={() => send(false)} loading={form.busy}>
                  {ready === 1 ? 'Import one volunteer' : `Import ${ready} volunteers`}
                </Button>
                {answer.failed.length > 0 && (
                  <Text c="dimmed">
                    The {answer.failed.length === 1 ? 'row that fails is' : `${answer.failed.length} rows that fail are`} left out; download, mend and import them afterwards.
                  </Text>
                )}
              </Group>
            )}
            {!answer.dryRun && (
              <Button component={Link} to="/volunteers?sort=createdAt.desc" mt="md">
                See the volunteers
              </Button>
            )}
          </ImportResult>
        )}
      </div>
    </>
  );
}
