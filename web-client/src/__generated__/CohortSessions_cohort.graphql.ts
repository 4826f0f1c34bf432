/**
 * @generated SignedSource<<43f7b403ec63d3e1881e8680b207fa1c>>
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
    readonly registerOpensAt: string;
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
          "name": "registerOpensAt",
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

(node as any).hash = "7e37653003992ef5a56f62808f236794";

export default node;
