namespace Volunteers.Benchmarks.Driving;

/// <summary>What the web client's page of one volunteer asks, word for word: the text that relay-compiler made of it.</summary>
internal static class ProfileDocument
{
    public const string Text =
        """
        query VolunteerPageQuery(
          $id: ID!
        ) {
          node(id: $id) {
            __typename
            ... on Volunteer {
              id
              fullName
              knownAs
              email
              phone
              enrolmentStage
              ...FactsCard_volunteer
              ...EnrolmentCard_volunteer
              ...ChecksCard_volunteer
              ...AccreditationsCard_volunteer
              ...AssignmentsCard_volunteer
              ...HoursCard_volunteer
              ...MessagesCard_volunteer
              ...HistoryCard_volunteer
              ...ConsentSwitches_volunteer
              ...EditDialog_volunteer
            }
            id
          }
        }

        fragment AccreditationsCard_volunteer on Volunteer {
          id
          accreditations {
            id
            title
            awardedOn
            validUntil
            certificateNumber
          }
          places {
            id
            status
            appliedOn
            cohort {
              id
              name
              course {
                title
                id
              }
            }
          }
        }

        fragment AssignmentsCard_volunteer on Volunteer {
          assignments {
            id
            status
            from
            until
            programme {
              id
              name
            }
            role {
              title
              id
            }
          }
        }

        fragment ChecksCard_volunteer on Volunteer {
          id
          checks {
            id
            kind
            status
            on
            reference
            decidedOn
            recheckDue
            recordedBy
          }
        }

        fragment ConsentSwitches_volunteer on Volunteer {
          id
          consents {
            kind
            given
            on
          }
        }

        fragment EditDialog_volunteer on Volunteer {
          id
          version
          fullName
          knownAs
          email
          phone
          postcode
          dateOfBirth
        }

        fragment EnrolmentCard_volunteer on Volunteer {
          id
          fullName
          enrolments {
            id
            stage
            stageSince
            centre {
              id
              name
            }
            history {
              stage
              on
              reason
              by
            }
          }
        }

        fragment FactsCard_volunteer on Volunteer {
          email
          phone
          postcode
          dateOfBirth
          howHeard
          languages
          skills
          interests
          createdAt
          centres {
            name
            id
          }
        }

        fragment HistoryCard_volunteer on Volunteer {
          history(first: 10) {
            nodes {
              id
              at
              by
              action
              subjectType
              changes {
                field
                before
                after
              }
            }
          }
        }

        fragment HoursCard_volunteer on Volunteer {
          hoursConfirmed
          milestones {
            title
            reachedOn
          }
          contributions(first: 6, order: [{on: DESC}]) {
            totalCount
            nodes {
              id
              on
              hours
              kind
              status
              description
            }
          }
        }

        fragment MessagesCard_volunteer on Volunteer {
          messages(first: 6, order: [{dueAt: DESC}]) {
            nodes {
              id
              kind
              subject
              status
              reason
              dueAt
              sentAt
            }
          }
        }
        """;
}
