import { graphql, readInlineData } from 'react-relay';
import type { refusals_error$data, refusals_error$key } from '../__generated__/refusals_error.graphql';
import { sortErrors, type FormErrors } from './formErrors';

/** What every refusal says; a mutation selects `errors { ...refusals_error @alias(as: "refusal") }` and nothing more. */
const fragment = graphql`
  fragment refusals_error on Error @inline {
    __typename
    message
    ... on InvalidInputError {
      fields {
        name
        message
      }
    }
    ... on NotReadyError {
      reasons {
        met
        requirement
        explanation
      }
    }
  }
`;

/** An entry of a payload's `errors`. */
export interface RefusalEntry {
  readonly refusal: refusals_error$key | null | undefined;
}

/** The refusals of a payload; their `__typename` tells which they are. */
export function refusalsOf(errors: readonly RefusalEntry[] | null | undefined): readonly refusals_error$data[] {
  return (errors ?? []).flatMap(({ refusal }) => (refusal == null ? [] : [readInlineData(fragment, refusal)]));
}

/** Sorts the `errors` of a mutation's payload. Null and empty mean that the change was made. */
export function readErrors(errors: readonly RefusalEntry[] | null | undefined): FormErrors {
  return sortErrors(refusalsOf(errors));
}
