import { graphql } from 'react-relay';

/** Records what a person has said about one use of their details. */
export const recordConsent = graphql`
  mutation RecordConsentMutation($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      consent {
        kind
        given
        on
      }
      errors {
        ...refusals_error @alias(as: "refusal")
      }
    }
  }
`;
