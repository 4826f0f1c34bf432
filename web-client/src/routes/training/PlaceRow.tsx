import { ActionIcon, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { PlaceRow_place$key } from '../../__generated__/PlaceRow_place.graphql';
import { useMay } from '../../app/session';
import { DateText, TimeText } from '../../components/DateText';
import { Dialog } from '../../components/Dialog';
import { Icon } from '../../components/Icon';
import { Row } from '../../components/Rows';
import { StatusBadge } from '../../components/StatusBadge';
import { AnswerOfferForm } from './AnswerOfferForm';
import { OfferForm } from './OfferForm';
import { WithdrawForm } from './WithdrawForm';
import classes from './Training.module.css';

const fragment = graphql`
  fragment PlaceRow_place on CohortPlace {
    id
    status
    appliedOn
    offerExpiresAt
    learnerNumber
    volunteer {
      id
      fullName
    }
    accreditation {
      awardedOn
      certificateNumber
    }
  }
`;

interface Props {
  place: PlaceRow_place$key;
  /** On the waiting list: which in the order. */
  position?: number;
  placesLeft: number;
}

/** Someone's place, with what the coordinator can do about it next. */
export function PlaceRow({ place: key, position, placesLeft }: Props) {
  const place = useFragment(fragment, key);
  const mayWrite = useMay('training.write');
  const [open, setOpen] = useState<'offer' | 'accept' | 'decline' | 'withdraw' | null>(null);
  const name = place.volunteer.fullName;
  const { status } = place;
  const mayOffer = status === 'APPLIED' || status === 'WAITING' || status === 'LAPSED';
  const mayWithdraw = mayOffer || status === 'OFFERED' || status === 'ACCEPTED' || status === 'ATTENDING';
  const close = () => setOpen(null);

  return (
    <Row
      title={name}
      to={`/volunteers/${place.volunteer.id}`}
      linkTitleOnly
      lead={
        position !== undefined && (
          <span className={classes.order}>
            <span className="visually-hidden">Number </span>
            {position}
          </span>
        )
      }
      meta={
        <>
          <span>
            applied <DateText date={place.appliedOn} />
          </span>
          {status === 'OFFERED' && place.offerExpiresAt != null && (
            <span>
              to answer by <TimeText at={place.offerExpiresAt} style="weekday" />
            </span>
          )}
          {place.learnerNumber != null && <span>learner {place.learnerNumber}</span>}
          {place.accreditation != null && (
            <span>
              accreditation awarded <DateText date={place.accreditation.awardedOn} />
              {place.accreditation.certificateNumber != null && `, certificate ${place.accreditation.certificateNumber}`}
            </span>
          )}
        </>
      }
      aside={
        <>
          <StatusBadge state={status} />
          {mayWrite && mayOffer && (
            <Button size="xs" variant="light" onClick={() => setOpen('offer')} aria-label={`Offer a place to ${name}`}>
              Offer a place
            </Button>
          )}
          {mayWrite && status === 'OFFERED' && (
            <Button size="xs" variant="light" onClick={() => setOpen('accept')} aria-label={`Accept for them: ${name}`}>
              Accept for them
            </Button>
          )}
          {mayWrite && mayWithdraw && (
            <Menu position="bottom-end" shadow="md" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray.8" aria-label={`More for ${name}`}>
                  <Icon name="more" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {status === 'OFFERED' && <Menu.Item onClick={() => setOpen('decline')}>Decline for them</Menu.Item>}
                <Menu.Item onClick={() => setOpen('withdraw')}>Withdraw from the cohort</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      }
    >
      <Dialog opened={open === 'offer'} title={`Offer ${name} a place`} size="md" onClose={close}>
        <OfferForm placeId={place.id} full={placesLeft === 0} onClose={close} />
      </Dialog>
      <Dialog
        opened={open === 'accept' || open === 'decline'}
        title={open === 'decline' ? `Decline for ${name}` : `Accept for ${name}`}
        size="md"
        onClose={close}
      >
        <AnswerOfferForm placeId={place.id} name={name} accept={open !== 'decline'} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'withdraw'} title={`Withdraw ${name}`} size="md" onClose={close}>
        <WithdrawForm placeId={place.id} name={name} onClose={close} />
      </Dialog>
    </Row>
  );
}
