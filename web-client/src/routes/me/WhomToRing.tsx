import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import type { WhomToRing_volunteer$key } from '../../__generated__/WhomToRing_volunteer.graphql';
import classes from './MePage.module.css';

const fragment = graphql`
  fragment WhomToRing_volunteer on Volunteer {
    enrolments {
      centre {
        id
        name
        address
        email
        telephone
        coordinators
      }
    }
  }
`;

export interface Contact {
  id: string;
  name: string;
  address: string | null;
  email: string | null;
  telephone: string | null;
  coordinators: readonly string[];
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How each centre of the person is reached, and who coordinates it. */
export function useContacts(key: WhomToRing_volunteer$key): readonly Contact[] {
  return useFragment(fragment, key).enrolments.map(({ centre }) => ({
    id: centre.id, name: centre.name, address: centre.address ?? null, email: centre.email ?? null, telephone: centre.telephone ?? null, coordinators: centre.coordinators,
  }));
}

/** "Helen Marsh on 01632 960100", to be pressed. */
export function Ring({ contact: { telephone, coordinators } }: { contact: Contact }) {
  return (
    <>
      {coordinators.length === 0 ? 'Ring ' : `Ring ${either.format(coordinators)} on `}
      <a className={classes.telephone} href={`tel:${telephone?.replaceAll(' ', '')}`}>
        {telephone}
      </a>
    </>
  );
}

/** Always there, whichever part of the page is open. */
export function WhomToRing({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <Card title="Whom to ring">
      {contacts.map((contact) => (
        <div key={contact.id} className={classes.contact}>
          <h3>{contact.name}</h3>
          {contact.coordinators.length > 0 && <p>{either.format(contact.coordinators)}</p>}
          {contact.telephone !== null && (
            <p>
              <a className={classes.telephone} href={`tel:${contact.telephone.replaceAll(' ', '')}`}>
                {contact.telephone}
              </a>
            </p>
          )}
          {contact.email !== null && (
            <p>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
          )}
          {contact.telephone === null && contact.email === null && <p>Ask at the desk of the centre.</p>}
          {contact.address !== null && <address className={classes.where}>{contact.address}</address>}
        </div>
      ))}
    </Card>
  );
}
