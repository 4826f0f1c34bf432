/**
 * @generated SignedSource<<7157e78710a9ddc61791f95534d69f17>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type MePage_volunteer$data = {
  readonly calendarUrl: string | null | undefined;
  readonly enrolments: ReadonlyArray<{
    readonly stage: EnrolmentStage;
    readonly suitability: {
      readonly ready: boolean;
      readonly setAside: {
        readonly until: string;
      } | null | undefined;
    } | null | undefined;
  }>;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_volunteer" | "ConsentSwitches_volunteer" | "EmergencyContacts_volunteer" | "LogHours_volunteer" | "MyChecks_volunteer" | "MyData_volunteer" | "MyDetails_volunteer" | "MyHours_volunteer" | "MyTraining_volunteer" | "PartOf_volunteer" | "Questions_volunteer" | "WhereIStand_volunteer" | "WhomToRing_volunteer" | "useEngagements_volunteer">;
  readonly " $fragmentType": "MePage_volunteer";
};
export type MePage_volunteer$key = {
  readonly " $data"?: MePage_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MePage_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MePage_volunteer",
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
      "name": "calendarUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Enrolment",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "stage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Readiness",
          "kind": "LinkedField",
          "name": "suitability",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "ready",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "SetAside",
              "kind": "LinkedField",
              "name": "setAside",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "until",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useEngagements_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WhomToRing_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "WhereIStand_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LogHours_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Questions_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PartOf_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyHours_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyTraining_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyChecks_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CalendarCard_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ConsentSwitches_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyData_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MyDetails_volunteer"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EmergencyContacts_volunteer"
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "008a81b5c622a6855fa15e7be1e74db4";

export default node;
