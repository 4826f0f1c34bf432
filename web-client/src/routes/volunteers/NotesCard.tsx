import { graphql, useFragment } from 'react-relay';
import { Card } from '../../components/Card';
import { TimeText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { Row, Rows, RowsNote } from '../../components/Rows';
import type { NotesCard_volunteer$key } from '../../__generated__/NotesCard_volunteer.graphql';

const fragment = graphql`
  fragment NotesCard_volunteer on Volunteer {
    notes {
      text
      at
      writtenBy
    }
  }
`;

/** What staff wrote down about somebody; that it was read is recorded. */
export function NotesCard({ volunteer: key }: { volunteer: NotesCard_volunteer$key }) {
  const notes = useFragment(fragment, key).notes ?? [];
  return (
    <Card title="Notes" flush>
      <RowsNote>Who reads a note is recorded.</RowsNote>
      {notes.length === 0 ? (
        <EmptyState small title="No notes" />
      ) : (
        <Rows label="Notes, latest first">
          {notes.map((note) => (
            <Row
              key={note.at}
              title={<span dir="auto">{note.text}</span>}
              meta={
                <>
                  <TimeText at={note.at} />
                  <span>{note.writtenBy}</span>
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Card>
  );
}
