/**
 * @generated SignedSource<<ed1ee286f5ec3f661bd440e7b2e2b27c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MyData_volunteer$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"dataRequests_volunteer">;
  readonly " $fragmentType": "MyData_volunteer";
};
export type MyData_volunteer$key = {
  readonly " $data"?: MyData_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MyData_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MyData_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "dataRequests_volunteer"
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "79217d1f44dbc41ed058c9e097f1bf4a";

export default node;
