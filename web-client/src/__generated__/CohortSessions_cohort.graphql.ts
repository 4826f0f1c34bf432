/**
 * @generated SignedSource<<9e217bde874f3261907041b2d1c9d77a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
import { FragmentRefs } from "relay-runtime";
export type CohortSessions_cohort$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly sessions: ReadonlyArray<{
    readonly endsAt: string;
    readonly id: string;
    readonly register: ReadonlyArray<{
      readonly attendance: Attendance | null | undefined;
    }>;
    readonly startsAt: string;
    readonly topic: string | null | undefined;
    readonly venue: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_session">;
  }>;
  readonly " $fragmentType": "CohortSessions_cohort";
};
export type CohortSessions_cohort$key = {
  readonly " $data"?: CohortSessions_cohort$data;
  readonly " $fragmentSpreads": FragmentRefs<"CohortSessions_cohort">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CohortSessions_cohort",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CohortSession",
      "kind": "LinkedField",
      "name": "sessions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startsAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endsAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "topic",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "venue",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RegisterEntry",
          "kind": "LinkedField",
          "name": "register",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "attendance",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "RegisterForm_session"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Cohort",
  "abstractKey": null
};

(node as any).hash = "d7a00d1496f4e2a2c9ea0b80b6468d11";

export default node;
