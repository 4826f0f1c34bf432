import { Button, Checkbox, NativeSelect, NumberInput, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Card } from '../components/Card';
import { Chart } from '../components/Chart';
import { Choice, Choices } from '../components/Choice';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { ConnectionTable, type Column } from '../components/ConnectionTable';
import { DateText } from '../components/DateText';
import { Dialog } from '../components/Dialog';
import { EmptyState } from '../components/EmptyState';
import { ErrorState, NotFound, NotYours } from '../components/ErrorState';
import { Fact, Facts } from '../components/Facts';
import { DateField, FileField, TimeField } from '../components/fields';
import { FilterBar } from '../components/FilterBar';
import { Form, FormActions } from '../components/Form';
import { noErrors } from '../components/formErrors';
import { Icon } from '../components/Icon';
import { LinesSkeleton, PageSkeleton } from '../components/Loading';
import { notifyDone, notifyFailed } from '../components/notices';
import { PageHeader } from '../components/PageHeader';
import { PersonField, type Person } from '../components/PersonField';
import { Progress } from '../components/Progress';
import { Register } from '../components/Register';
import type { Attendance } from '../components/register';
import { Row, Rows } from '../components/Rows';
import { SaveBar } from '../components/SaveBar';
import { SearchInput } from '../components/SearchInput';
import { StatusBadge } from '../components/StatusBadge';
import { Tabs } from '../components/Tabs';
import { useForm } from '../components/useForm';
import { useRegister, type Sent } from '../components/useRegister';
import classes from './Catalogue.module.css';

/** One part of the kit: a picture of it is kept and compared. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={classes.part} data-part={name} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{name}</h2>
      {children}
    </section>
  );
}

export function Catalogue() {
  return (
    <>
      <Part name="Page header">
        <PageHeader
          back={{ to: '/volunteers', label: 'Volunteers' }}
          title="Rosa Delacroix-Okonkwo"
          aside={<StatusBadge state="READY" />}
          intro="Known as Rosie. Volunteers with us since May 2024."
          actions={
            <>
              <Button variant="default" leftSection={<Icon name="phone" size={18} />}>Ring</Button>
              <Button leftSection={<Icon name="edit" size={18} />}>Edit</Button>
            </>
          }
        />
      </Part>
      <Part name="Filters and table"><TablePart /></Part>
      <Part name="Facts">
        <Card title="About Rosa">
          <Facts>
            <Fact name="E-mail">rosa.delacroix-okonkwo@families.example</Fact>
            <Fact name="Phone">01632 960 123</Fact>
            <Fact name="Born"><DateText date="1991-03-04" /></Fact>
          </Facts>
        </Card>
      </Part>
      <Part name="Rows">
        <Card title="Coming sessions" flush>
          <Rows label="Coming sessions">
            <Row to="/one" title="Stay and play" meta={<><span>Tue 5 May, 09:30 to 11:30</span><span>The hall</span></>} aside={<StatusBadge state="SCHEDULED" />} />
            <Row title="Baby massage" meta="Wed 6 May" aside={<><StatusBadge state="LOOKING_FOR_STAND_IN" /><Button size="xs" variant="light">Find a stand-in</Button></>} />
          </Rows>
        </Card>
      </Part>
      <Part name="Tabs">
        <Tabs
          label="Parts of the record"
          tabs={[
            { key: 'overview', label: 'Overview', children: <p>How far she has come.</p> },
            { key: 'training', label: 'Training', count: 2, children: <p>Courses and accreditations.</p> },
            { key: 'history', label: 'History', children: <p>What was changed, and by whom.</p> },
          ]}
        />
      </Part>
      <Part name="Form"><FormPart /></Part>
      <Part name="Form with errors"><ErrorsPart /></Part>
      <Part name="Choices"><ChoicesPart /></Part>
      <Part name="Register"><RegisterPart /></Part>
      <Part name="Register without a connection"><RegisterPart answer={{ kind: 'offline' }} marked /></Part>
      <Part name="Save bar">
        <Card title="Agenda" flush>
          <div className={classes.inset}>What will be spoken about.</div>
          <SaveBar status="2 changes are not saved">
            <Button variant="default">Undo them</Button>
            <Button>Save the agenda</Button>
          </SaveBar>
        </Card>
      </Part>
      <Part name="Status">
        <div className={classes.flow}>
          {['READY', 'CHECKS', 'RECHECK_DUE', 'NOT_SUITABLE', 'APPLIED', 'ON_BREAK'].map((state) => <StatusBadge key={state} state={state} />)}
        </div>
      </Part>
      <Part name="Progress">
        <Progress label="Places taken" value={9} max={12} />
      </Part>
      <Part name="Chart of kinds">
        <Card>
          <Chart caption="Hours given from April to September, by kind" heads={['Kind', 'Hours']} rows={[{ name: 'Sessions', value: 412 }, { name: 'Meetings', value: 96 }, { name: 'At home', value: 38 }, { name: 'Other', value: 0 }]} />
        </Card>
      </Part>
      <Part name="Chart of months">
        <Card>
          <Chart kind="columns" caption="Volunteers ready, by month" heads={['Month', 'Volunteers']} rows={['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'].map((name, index) => ({ name, value: [12, 15, 15, 19, 18, 23][index]! }))} />
        </Card>
      </Part>
      <Part name="Empty">
        <EmptyState title="Nobody is enrolled yet" action={<Button>Enrol the first volunteer</Button>}>
          Enrol people one by one at a support meeting, or bring them all in from a spreadsheet.
        </EmptyState>
      </Part>
      <Part name="Empty in a card">
        <Card title="Messages"><EmptyState small title="Nothing was sent yet">Reminders and invitations stand here.</EmptyState></Card>
      </Part>
      <Part name="Loading"><LinesSkeleton /><PageSkeleton /></Part>
      <Part name="Error"><ErrorState title="We are not connected" message="Check your connection and try again." onRetry={() => undefined} /></Part>
      <Part name="Not found"><NotFound what="volunteer" /></Part>
      <Part name="Not yours"><NotYours what="The audit trail" /></Part>
      <Part name="Dialogs and notices"><DialogPart /></Part>
    </>
  );
}

interface Someone {
  id: string;
  name: string;
  stage: string;
  since: string;
}

const someone: readonly Someone[] = [
  { id: 'a', name: 'Amina Begum', stage: 'READY', since: '2024-05-14' },
  { id: 'b', name: 'Bartholomew Featherstonehaugh-Cholmondeley', stage: 'CHECKS', since: '2026-02-03' },
  { id: 'c', name: 'Chloe Nguyen', stage: 'ON_BREAK', since: '2023-11-21' },
];

const columns: ReadonlyArray<Column<Someone>> = [
  { key: 'name', header: 'Name', sort: 'name', primary: true, cell: (row) => row.name },
  { key: 'stage', header: 'Stage', sort: 'stage', cell: (row) => <StatusBadge state={row.stage} /> },
  { key: 'reach', header: 'How to reach', cell: () => <a href="tel:01632960123">01632 960 123</a> },
  { key: 'since', header: 'With us since', wide: true, cell: (row) => <DateText date={row.since} /> },
];

function TablePart() {
  const [text, setText] = useState('');
  return (
    <>
      <FilterBar
        label="Volunteers"
        search={<SearchInput label="Search volunteers" placeholder="Name, e-mail, phone" value={text} onSearch={setText} />}
        active={['Stage: Ready']}
        onClear={() => setText('')}
      >
        <NativeSelect aria-label="Stage" data={['Every stage', 'Ready']} defaultValue="Ready" />
        <NativeSelect aria-label="Centre" data={['All centres', 'Hastings']} />
      </FilterBar>
      <ConnectionTable
        label="Volunteers"
        note="Sorted by surname."
        columns={columns}
        nodes={someone}
        to={(row) => `/volunteers/${row.id}`}
        pageInfo={{ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'c' }}
        totalCount={62}
        defaultSort="name.asc"
        empty={null}
      />
    </>
  );
}

function FormPart() {
  const form = useForm(false);
  const [person, setPerson] = useState<Person | null>(null);
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const people = [{ id: 'a', fullName: 'Amina Begum', detail: 'TN34 1AA', state: 'READY' }].filter((each) => each.fullName.toLowerCase().includes(text.toLowerCase()));
  return (
    <Card title="Record a check">
      <Form form={form} onSubmit={() => notifyDone('The check is recorded.', () => notifyDone('It is taken back.'))} aria-label="Record a check">
        <Stack>
          <TextInput {...form.field('reference')} label="Reference" description="Twelve digits, on the certificate." required />
          <PersonField {...form.field('person')} label="Seen by" required value={person} onChange={setPerson} options={people} text={text} onType={setText} nobody="Nobody of that name at this centre" />
          <DateField {...form.field('on')} label="On" required />
          <TimeField {...form.field('at')} label="At" />
          <NumberInput {...form.field('hours')} label="Hours" min={0} />
          <Textarea {...form.field('note')} label="Note" autosize minRows={2} />
          <FileField {...form.field('file')} label="Certificate" description="PDF or photograph" value={file} onChange={setFile} />
          <Checkbox label="The original was seen" />
        </Stack>
        <FormActions form={form} label="Record the check" onCancel={() => undefined} cancelLabel="Leave it" />
      </Form>
    </Card>
  );
}

function ErrorsPart() {
  const form = useForm(false);
  const shown = { ...form, errors: { ...noErrors, messages: ['Dawn is not ready for this role.'], reasons: ['No DBS check is recorded.', 'First aid ran out in June.'], fields: { from: 'Enter the date.', hours: 'At most 24 hours a day.' }, ended: true } };
  return (
    <Card>
      <Form form={shown} onSubmit={() => undefined} aria-label="A form with errors">
        <Stack>
          <DateField label="From" name="from" required error="Enter the date." />
          <NumberInput label="Hours" name="hours" error="At most 24 hours a day." defaultValue={30} />
        </Stack>
        <FormActions form={shown} label="Assign" />
      </Form>
    </Card>
  );
}

function ChoicesPart() {
  const [reply, setReply] = useState<'COMING' | 'NOT_COMING'>('COMING');
  const [days, setDays] = useState<ReadonlySet<string>>(new Set(['TUE']));
  return (
    <Stack>
      <Choice label="Will you come?" labelled value={reply} onChange={setReply} options={[{ value: 'COMING', label: 'Coming', tone: 'good' }, { value: 'NOT_COMING', label: 'Can’t come', tone: 'quiet' }]} />
      <Choices
        label="On"
        value={days}
        onChange={setDays}
        options={[
          { value: 'MON', label: 'Mon' },
          { value: 'TUE', label: 'Tue' },
          { value: 'WED', label: 'Wed' },
        ]}
      />
      <div className={classes.flow}>
        <Checkbox label="Ticked" defaultChecked />
        <Checkbox label="Not ticked" />
        <Switch label="On" defaultChecked />
        <Switch label="Off" />
      </div>
    </Stack>
  );
}

const registered = [
  { id: 'a', name: 'Amina Begum', meta: 'Leads' },
  { id: 'b', name: 'Bartholomew Featherstonehaugh-Cholmondeley', meta: 'Helps in the kitchen' },
  { id: 'c', name: 'Chloe Nguyen' },
];
const saved: ReadonlyArray<{ id: string; attendance: Attendance }> = [
  { id: 'a', attendance: 'PRESENT' },
  { id: 'b', attendance: 'ABSENT' },
  { id: 'c', attendance: null },
];

function RegisterPart({ answer = { kind: 'saved' }, marked = false }: { answer?: Sent; marked?: boolean }) {
  const [people] = useState(() => saved.map((entry) => ({ ...entry })));
  const handle = useRegister({ id: `catalogue-${answer.kind}`, people, send: () => Promise.resolve(answer) });
  const [begun, begin] = useState(false);
  if (marked && !begun) {
    begin(true);
    queueMicrotask(() => handle.choose('c', 'PRESENT'));
  }
  return (
    <Card title="Volunteers" flush>
      <Register label="Register of volunteers" people={registered} handle={handle} live />
    </Card>
  );
}

function DialogPart() {
  const form = useForm(false);
  const [opened, setOpened] = useState(false);
  const [asking, setAsking] = useState(false);
  const [items, setItems] = useState(['First reminder', 'Second reminder', 'Third reminder']);
  return (
    <>
      <div className={classes.flow}>
        <Button onClick={() => setOpened(true)}>Add an accreditation</Button>
        <Button variant="default" onClick={() => setAsking(true)}>Cancel the meeting</Button>
        <Button variant="default" onClick={() => notifyDone('Hours of Rosa are confirmed.', () => notifyDone('They wait to be confirmed again.'))}>Say it is done</Button>
        <Button variant="default" onClick={() => notifyFailed('We could not reach the centre’s system.')}>Say it failed</Button>
      </div>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item}>
            {item}
            <Button size="xs" variant="subtle" onClick={() => setItems(items.filter((other) => other !== item))} aria-label={`Remove ${item}`}>Remove</Button>
          </li>
        ))}
      </ul>
      <Dialog opened={opened} title="Add an accreditation" onClose={() => setOpened(false)}>
        <Form form={form} onSubmit={() => setOpened(false)}>
          <TextInput label="Title" name="title" required />
          <FormActions form={form} label="Add" onCancel={() => setOpened(false)} />
        </Form>
      </Dialog>
      <ConfirmDialog opened={asking} title="Cancel the meeting?" action="Cancel the meeting" keep="Keep the meeting" danger onClose={() => setAsking(false)} onConfirm={() => setAsking(false)}>
        Forty-three people are told by e-mail.
      </ConfirmDialog>
    </>
  );
}
