import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { ReferrerLinks_partner$data, ReferrerLinks_partner$key } from '../../__generated__/ReferrerLinks_partner.graphql';
import type { ReferrerLinksMakeMutation } from '../../__generated__/ReferrerLinksMakeMutation.graphql';
import type { ReferrerLinksRevokeMutation } from '../../__generated__/ReferrerLinksRevokeMutation.graphql';
import { useCentre, useMay, useSession } from '../../app/session';
import { Inset } from '../../components/Card';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Form, FormActions } from '../../components/Form';
import { notifyDone } from '../../components/notices';
import { Row, Rows, RowsHeading } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { useAction } from '../../components/useAction';
import { useMutationForm } from '../../components/useMutationForm';
import { CentreField } from '../../pickers/CentreField';
import classes from '../account/Account.module.css';

const fragment = graphql`
  fragment ReferrerLinks_partner on PartnerOrganisation {
    id
    name
    referrerLinks {
      id
      madeAt
      madeBy
      revokedAt
      centre {
        id
        name
      }
    }
  }
`;

const makeMutation = graphql`
  mutation ReferrerLinksMakeMutation($input: MakeReferrerLinkInput!) {
    makeReferrerLink(input: $input) {
      url
      referrerLink {
        id
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;

const revokeMutation = graphql`
  mutation ReferrerLinksRevokeMutation($input: RevokeReferrerLinkInput!) {
    revokeReferrerLink(input: $input) {
      referrerLink {
        id
        revokedAt
      }
    }
  }
`;

type Link = ReferrerLinks_partner$data['referrerLinks'][number];

/** The links by which a partner refers people, one for each centre: made, made anew and revoked by those who deal with referrals. */
export function ReferrerLinks({ partner: key }: { partner: ReferrerLinks_partner$key }) {
  const partner = useFragment(fragment, key);
  const mayWrite = useMay('referrals.write');
  const [making, setMaking] = useState<Link | 'new' | null>(null);
  const [asking, setAsking] = useState<Link | null>(null);
  const [revoke, busy] = useAction<ReferrerLinksRevokeMutation>(revokeMutation);
  if (!mayWrite) {
    return null;
  }
  return (
    <>
      <RowsHeading>Referral link</RowsHeading>
      {partner.referrerLinks.length === 0 ? (
        <Inset>
          <Text mb="sm">With a link of their own they refer people to you, and see how far each is without ringing.</Text>
          <Button variant="subtle" size="sm" onClick={() => setMaking('new')} aria-label={`Make a link for ${partner.name}`}>Make a link</Button>
        </Inset>
      ) : (
        <Rows label={`Referral links of ${partner.name}`}>
          {partner.referrerLinks.map((link) => (
            <Row
              key={link.id}
              title={link.centre.name}
              meta={
                <>
                  <span>Made on <TimeText at={link.madeAt} time={false} /> by {link.madeBy}</span>
                  {link.revokedAt != null && <span>Revoked on <TimeText at={link.revokedAt} time={false} /></span>}
                </>
              }
              aside={
                <>
                  <StatusBadge state="LINK" label={link.revokedAt == null ? 'Works' : 'Revoked'} tone={link.revokedAt == null ? 'good' : 'quiet'} />
                  <Button variant="default" size="sm" onClick={() => setMaking(link)} aria-label={`Make anew the link of ${partner.name} to ${link.centre.name}`}>Make anew</Button>
                  {link.revokedAt == null && (
                    <Button variant="subtle" size="sm" onClick={() => setAsking(link)} aria-label={`Revoke the link of ${partner.name} to ${link.centre.name}`}>Revoke</Button>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
      <Dialog opened={making !== null} title={`A referral link for ${partner.name}`} onClose={() => setMaking(null)}>
        {making !== null && <MakeForm partnerId={partner.id} link={making === 'new' ? null : making} onClose={() => setMaking(null)} />}
      </Dialog>
      <ConfirmDialog
        opened={asking !== null}
        title="Revoke this link?"
        action="Revoke the link"
        keep="Keep it"
        danger
        busy={busy}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          revoke({ input: { referrerLinkId: asking!.id } }, { done: `The link of ${partner.name} works no more.` });
          setAsking(null);
        }}
      >
        {partner.name} can refer nobody by it any more, nor see how far people are. You can make another.
      </ConfirmDialog>
    </>
  );
}

function MakeForm({ partnerId, link, onClose }: { partnerId: string; link: Link | null; onClose: () => void }) {
  const { centres } = useSession();
  const here = useCentre();
  const [centreId, setCentreId] = useState(link?.centre.id ?? (here.id === '' ? (centres.length === 1 ? centres[0]!.id : '') : here.id));
  const [url, setUrl] = useState<string | null>(null);
  const form = useMutationForm<ReferrerLinksMakeMutation>(makeMutation, { onDone: ({ makeReferrerLink }) => setUrl(makeReferrerLink.url ?? null) });

  async function copy() {
    await navigator.clipboard.writeText(url!);
    notifyDone('The link is copied.');
  }

  if (url !== null) {
    return (
      <>
        <Text mb="md">Send this link to the partner now: it is shown only this once. Whoever has it can refer people to you and sees how far they are, by their initials.</Text>
        <code className={classes.secret} tabIndex={0} aria-label="The link">{url}</code>
        <Button mt="lg" mr="sm" variant="default" onClick={() => void copy()} data-autofocus>Copy the link</Button>
        <Button mt="lg" onClick={onClose}>I have it</Button>
      </>
    );
  }
  return (
    <Form form={form} onSubmit={() => form.submit({ input: { partnerOrganisationId: partnerId, centreId } })}>
      {link === null && <CentreField {...form.field('centreId')} value={centreId} onChange={setCentreId} />}
      <Text mt={link === null ? 'md' : undefined}>
        {link === null || link.revokedAt != null ? 'The link is shown once, to be sent to them.' : 'The link that they have works no more as soon as you make another.'}
      </Text>
      <FormActions form={form} label={link === null ? 'Make the link' : 'Make it anew'} onCancel={onClose} />
    </Form>
  );
}
