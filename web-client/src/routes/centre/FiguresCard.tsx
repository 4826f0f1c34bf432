import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { FiguresCard_centre$data, FiguresCard_centre$key } from '../../__generated__/FiguresCard_centre.graphql';
import type { FiguresCardMutation, FigureKind } from '../../__generated__/FiguresCardMutation.graphql';
import type { FiguresCardRemoveMutation } from '../../__generated__/FiguresCardRemoveMutation.graphql';
import { Card, Inset } from '../../components/Card';
import { formatDate, formatNumber, today } from '../../components/dates';
import { Dialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { DateField } from '../../components/fields';
import { Fields, Form, FormActions, Wide } from '../../components/Form';
import { numberOf, textOf } from '../../components/formErrors';
import { More } from '../../components/More';
import { notifyDone } from '../../components/notices';
import { useTimeZone } from '../../components/place';
import { Row, Rows } from '../../components/Rows';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';

const fragment = graphql`
  fragment FiguresCard_centre on Centre {
    id
    figures {
      id
      kind
      value
      on
      source
      recordedBy
      version
    }
  }
`;

const mutation = graphql`
  mutation FiguresCardMutation($input: SaveCentreFigureInput!) {
    saveCentreFigure(input: $input) {
      centreFigure {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const removeMutation = graphql`
  mutation FiguresCardRemoveMutation($input: RemoveCentreFigureInput!) {
    removeCentreFigure(input: $input) {
      centre {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

type Figure = FiguresCard_centre$data['figures'][number];

const kinds: ReadonlyArray<{ kind: FigureKind; label: string }> = [
  { kind: 'FAMILIES_REGISTERED', label: 'Families registered' },
  { kind: 'CHILDREN_UNDER_FIVE', label: 'Children under five in the area' },
  { kind: 'CHILDREN_REGISTERED', label: 'Children under five who are registered' },
  { kind: 'DISADVANTAGED_SHARE', label: 'Registered children in the most disadvantaged areas' },
];

/** The dated figures of a centre: the newest of each, with those before it. */
export function FiguresCard({ centre: key }: { centre: FiguresCard_centre$key }) {
  const centre = useFragment(fragment, key);
  const [open, setOpen] = useState<Figure | 'new' | null>(null);
  const [remove] = useAction<FiguresCardRemoveMutation>(removeMutation);
  const close = () => setOpen(null);
  const shown = kinds.map((each) => ({ ...each, figures: centre.figures.filter((figure) => figure.kind === each.kind) })).filter((each) => each.figures.length > 0);

  return (
    <Card title="Families around the centre" actions={<Button variant="default" size="sm" onClick={() => setOpen('new')}>Add a figure</Button>} flush>
      {shown.length === 0 ? (
        <Inset>
          <EmptyState small title="No figures yet">Add how many families are registered and how many children under five live in the area: reach is measured against them.</EmptyState>
        </Inset>
      ) : (
        <Rows label="Figures">
          {shown.map(({ kind, label, figures }) => (
            <Row
              key={kind}
              title={`${label}: ${valueWords(figures[0]!)}`}
              meta={<FigureWords figure={figures[0]!} />}
              aside={<Button variant="subtle" size="sm" onClick={() => setOpen(figures[0]!)} aria-label={`Put right: ${label}`}>Put right</Button>}
            >
              {figures.length > 1 && (
                <More summary={`Before: ${label}`}>
                  <Rows label={`Earlier figures: ${label}`}>
                    {figures.slice(1).map((figure) => (
                      <Row
                        key={figure.id}
                        title={valueWords(figure)}
                        meta={<FigureWords figure={figure} />}
                        aside={<Button variant="subtle" size="sm" onClick={() => setOpen(figure)} aria-label={`Put right: ${label}, ${formatDate(figure.on)}`}>Put right</Button>}
                      />
                    ))}
                  </Rows>
                </More>
              )}
            </Row>
          ))}
        </Rows>
      )}
      <Dialog opened={open !== null} title={open === 'new' ? 'Add a figure' : 'Put the figure right'} onClose={close}>
        {open !== null && <FigureForm centreId={centre.id} figure={open === 'new' ? null : open} onClose={close} onRemove={(figure) => {
          remove({ input: { figureId: figure.id } }, { done: 'The figure is taken out.' });
          close();
        }} />}
      </Dialog>
    </Card>
  );
}

function FigureForm({ centreId, figure, onClose, onRemove }: { centreId: string; figure: Figure | null; onClose: () => void; onRemove: (figure: Figure) => void }) {
  const now = today(useTimeZone());
  const [kind, setKind] = useState<FigureKind>((figure?.kind as FigureKind | undefined) ?? 'FAMILIES_REGISTERED');
  const share = kind === 'DISADVANTAGED_SHARE';
  const form = useMutationForm<FiguresCardMutation>(mutation, {
    onDone() {
      notifyDone(figure === null ? 'The figure is added.' : 'The figure is put right.');
      onClose();
    },
  });

  function submit(data: FormData) {
    const value = numberOf(data, 'value') ?? NaN;
    form.submit({
      input: {
        centreId, id: figure?.id, version: figure?.version, kind,
        value: share ? value / 100 : value, on: textOf(data, 'on') ?? now, source: textOf(data, 'source'),
      },
    });
  }

  return (
    <Form form={form} onSubmit={submit}>
      <Fields>
        {figure === null && (
          <Wide>
            <NativeSelect {...form.field('kind')} label="What was counted" value={kind} onChange={(event) => setKind(event.currentTarget.value as FigureKind)} data={kinds.map((each) => ({ value: each.kind, label: each.label }))} />
          </Wide>
        )}
        <NumberInput {...form.field('value')} label={share ? 'Per cent' : 'Number'} required min={0} max={share ? 100 : undefined} allowDecimal={share} defaultValue={figure?.value == null ? undefined : share ? figure.value * 100 : figure.value} />
        <DateField {...form.field('on')} label="Counted on" required max={now} defaultValue={figure?.on ?? now} />
        <Wide>
          <TextInput {...form.field('source')} label="Source" description="Who counted: the council’s return, our own registers." required defaultValue={figure?.source} />
        </Wide>
      </Fields>
      <FormActions form={form} label={figure === null ? 'Add the figure' : 'Save'} onCancel={onClose}>
        {figure !== null && <Button variant="subtle" color="coral.7" onClick={() => onRemove(figure)}>Take it out</Button>}
      </FormActions>
    </Form>
  );
}

function FigureWords({ figure }: { figure: Figure }) {
  return (
    <>
      <span>{formatDate(figure.on)}</span>
      <span>{figure.source}</span>
      <span>entered by {figure.recordedBy}</span>
    </>
  );
}

function valueWords({ kind, value }: Figure): string {
  return value == null ? 'fewer than 5' : kind === 'DISADVANTAGED_SHARE' ? `${formatNumber(Math.round(value * 1000) / 10)} %` : formatNumber(value);
}
