/**
 * @generated SignedSource<<8f7bfba9bda466e33b98be7bfb963cc3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type WhereIStand_volunteer$data = {
  readonly enrolments: ReadonlyArray<{
    readonly centre: {
      readonly name: string;
    };
    readonly id: string;
    readonly missing: ReadonlyArray<{
      readonly explanation: string;
      readonly met: boolean;
      readonly requirement: string;
    }> | null | undefined;
    readonly stage: EnrolmentStage;
    readonly stageSince: string;
    readonly suitability: {
      readonly ready: boolean;
      readonly reasons: ReadonlyArray<{
        readonly explanation: string;
        readonly met: boolean;
        readonly requirement: string;
      }>;
      readonly setAside: {
        readonly by: string;
        readonly reason: string;
        readonly until: string;
      } | null | undefined;
    } | null | undefined;
  }>;
  readonly " $fragmentType": "WhereIStand_volunteer";
};
export type WhereIStand_volunteer$key = {
  readonly " $data"?: WhereIStand_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhereIStand_volunteer">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "requirement",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "met",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "explanation",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhereIStand_volunteer",
  "selections": [
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
          "name": "id",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "stageSince",
          "storageKey": null
        },
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
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ReadinessReason",
          "kind": "LinkedField",
          "name": "missing",
          "plural": true,
          "selections": (v0/*:: as any*/),
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
                  "name": "by",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "reason",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "until",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "ReadinessReason",
              "kind": "LinkedField",
              "name": "reasons",
              "plural": true,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "0ed185f7ef83acf2e80e9e79dc7f99c9";

export default node;
