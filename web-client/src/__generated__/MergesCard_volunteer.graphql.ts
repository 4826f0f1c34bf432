/**
 * @generated SignedSource<<40eb6a9d7f0cfbef6a5f6515e80502dc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MergesCard_volunteer$data = {
  readonly fullName: string;
  readonly id: string;
  readonly merges: ReadonlyArray<{
    readonly aside: ReadonlyArray<string>;
    readonly at: string;
    readonly by: string;
    readonly mergedName: string;
    readonly undoUntil: string | null | undefined;
  }>;
  readonly " $fragmentType": "MergesCard_volunteer";
};
export type MergesCard_volunteer$key = {
  readonly " $data"?: MergesCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"MergesCard_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MergesCard_volunteer",
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
      "name": "fullName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "VolunteerMerge",
      "kind": "LinkedField",
      "name": "merges",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mergedName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
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
          "name": "undoUntil",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "aside",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "35d123b8df31bb2e298b264599316414";

export default node;
