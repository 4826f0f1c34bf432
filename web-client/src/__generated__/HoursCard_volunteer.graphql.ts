/**
 * @generated SignedSource<<98c1ccf1f402fa69cedde2cbd93337af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionKind = "EVENT" | "MEETING" | "OTHER" | "PROGRAMME_SESSION" | "RESEARCH";
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
import { FragmentRefs } from "relay-runtime";
export type HoursCard_volunteer$data = {
  readonly contributions: {
    readonly nodes: ReadonlyArray<{
      readonly description: string | null | undefined;
      readonly hours: number;
      readonly id: string;
      readonly kind: ContributionKind;
      readonly on: string;
      readonly status: ContributionStatus;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly hoursConfirmed: number;
  readonly " $fragmentType": "HoursCard_volunteer";
};
export type HoursCard_volunteer$key = {
  readonly " $data"?: HoursCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"HoursCard_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HoursCard_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hoursConfirmed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 10
        },
        {
          "kind": "Literal",
          "name": "order",
          "value": [
            {
              "on": "DESC"
            }
          ]
        }
      ],
      "concreteType": "ContributionsConnection",
      "kind": "LinkedField",
      "name": "contributions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Contribution",
          "kind": "LinkedField",
          "name": "nodes",
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
              "name": "on",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hours",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "kind",
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
              "name": "description",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "contributions(first:10,order:[{\"on\":\"DESC\"}])"
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "396d99a5d7a34990bf1bb0bac0540234";

export default node;
