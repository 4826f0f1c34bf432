/**
 * @generated SignedSource<<beb7c1ccea2b760061d15c33df2beb3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionKind = "EVENT" | "MEETING" | "OTHER" | "PROGRAMME_SESSION" | "RESEARCH";
export type ContributionStatus = "CONFIRMED" | "DECLINED" | "PROPOSED";
import { FragmentRefs } from "relay-runtime";
export type MyHours_volunteer$data = {
  readonly contributions: {
    readonly nodes: ReadonlyArray<{
      readonly description: string | null | undefined;
      readonly hours: number;
      readonly id: string;
      readonly kind: ContributionKind;
      readonly on: string;
      readonly status: ContributionStatus;
    }> | null | undefined;
  } | null | undefined;
  readonly hoursConfirmed: number;
  readonly milestones: ReadonlyArray<{
    readonly reachedOn: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "MyHours_volunteer";
};
export type MyHours_volunteer$key = {
  readonly " $data"?: MyHours_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyHours_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MyHours_volunteer",
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
      "args": null,
      "concreteType": "Milestone",
      "kind": "LinkedField",
      "name": "milestones",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reachedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 5
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
      "storageKey": "contributions(first:5,order:[{\"on\":\"DESC\"}])"
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "c744a191f2c7992f5d544a638970a327";

export default node;
