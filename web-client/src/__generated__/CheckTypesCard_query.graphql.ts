/**
 * @generated SignedSource<<9126bee6de9e5c6daff7b951f3e5e335>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CheckTypesCard_query$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly recheckAfterMonths: number | null | undefined;
    readonly requiredCount: number;
  }>;
  readonly " $fragmentType": "CheckTypesCard_query";
};
export type CheckTypesCard_query$key = {
  readonly " $data"?: CheckTypesCard_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CheckTypesCard_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CheckTypesCard_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CheckType",
      "kind": "LinkedField",
      "name": "checkTypes",
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
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requiredCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recheckAfterMonths",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "aedec25461d6fd229441e9c30c1955b7";

export default node;
