/**
 * @generated SignedSource<<f7d065076095cb2a5ba648f5e25f55ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type WhomToRing_volunteer$data = {
  readonly enrolments: ReadonlyArray<{
    readonly centre: {
      readonly address: string | null | undefined;
      readonly coordinators: ReadonlyArray<string>;
      readonly email: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly telephone: string | null | undefined;
    };
  }>;
  readonly " $fragmentType": "WhomToRing_volunteer";
};
export type WhomToRing_volunteer$key = {
  readonly " $data"?: WhomToRing_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhomToRing_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhomToRing_volunteer",
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
            },
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
              "name": "email",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "telephone",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "coordinators",
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

(node as any).hash = "20dce1fef7603a2b807967eb38e30762";

export default node;
