/**
 * @generated SignedSource<<a78e9705edc356c727d2eaca8b136514>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useEngagements_query$data = {
  readonly venues: {
    readonly nodes: ReadonlyArray<{
      readonly accessNotes: string | null | undefined;
      readonly address: string | null | undefined;
      readonly centre: {
        readonly id: string;
      };
      readonly howToFind: string | null | undefined;
      readonly name: string;
    }> | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "useEngagements_query";
};
export type useEngagements_query$key = {
  readonly " $data"?: useEngagements_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"useEngagements_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useEngagements_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "VenuesConnection",
      "kind": "LinkedField",
      "name": "venues",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Venue",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "address",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "howToFind",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "accessNotes",
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
                  "name": "id",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "venues(first:100)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "c3bdf4536a27061fca294e1dd2dbee72";

export default node;
