/**
 * @generated SignedSource<<087e6412b0b56bd6e803fef53f7c4eb3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CheckStatus = "APPLIED" | "CLEAR" | "CLEAR_WITH_RISK_ASSESSMENT" | "NOT_REQUIRED" | "NOT_SUITABLE" | "OVERDUE" | "RECHECK_DUE" | "SEEN" | "TO_APPLY";
import { FragmentRefs } from "relay-runtime";
export type MyChecks_volunteer$data = {
  readonly checks: ReadonlyArray<{
    readonly id: string;
    readonly on: string;
    readonly recheckDue: string | null | undefined;
    readonly status: CheckStatus;
    readonly type: {
      readonly name: string;
    };
  }>;
  readonly " $fragmentType": "MyChecks_volunteer";
};
export type MyChecks_volunteer$key = {
  readonly " $data"?: MyChecks_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyChecks_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MyChecks_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Check",
      "kind": "LinkedField",
      "name": "checks",
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
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "on",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recheckDue",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CheckType",
          "kind": "LinkedField",
          "name": "type",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "194684e8d74b5f5af0b242d6455b68c7";

export default node;
