/**
 * @generated SignedSource<<5ed4e575ea0b17a4bfe710712cbaa145>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignForm_programme$data = {
  readonly roles: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "AssignForm_programme";
};
export type AssignForm_programme$key = {
  readonly " $data"?: AssignForm_programme$data;
  readonly " $fragmentSpreads": FragmentRefs<"AssignForm_programme">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AssignForm_programme",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProgrammeRole",
      "kind": "LinkedField",
      "name": "roles",
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
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Programme",
  "abstractKey": null
};

(node as any).hash = "4e6676eb5d86f1a7c8cef1cd0a6d4c1c";

export default node;
