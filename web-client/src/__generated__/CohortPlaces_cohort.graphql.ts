/**
 * @generated SignedSource<<d774fa3e0318a53db66a5154f09a3989>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type CohortPlaces_cohort$data = {
  readonly applicants: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly places: ReadonlyArray<{
    readonly id: string;
    readonly status: PlaceStatus;
    readonly volunteer: {
      readonly fullName: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"PlaceRow_place">;
  }>;
  readonly placesLeft: number;
  readonly " $fragmentType": "CohortPlaces_cohort";
};
export type CohortPlaces_cohort$key = {
  readonly " $data"?: CohortPlaces_cohort$data;
  readonly " $fragmentSpreads": FragmentRefs<"CohortPlaces_cohort">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CohortPlaces_cohort",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "placesLeft",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CohortPlace",
      "kind": "LinkedField",
      "name": "places",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fullName",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PlaceRow_place"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "CohortPlace",
      "kind": "LinkedField",
      "name": "applicants",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Cohort",
  "abstractKey": null
};
})();

(node as any).hash = "10de9691b87db205fe19e8d889b6ca49";

export default node;
