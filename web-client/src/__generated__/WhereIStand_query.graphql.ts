/**
 * @generated SignedSource<<9683c2ddf657fb795b7342e77c0cd5b7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
import { FragmentRefs } from "relay-runtime";
export type WhereIStand_query$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly id: string;
    readonly kind: CheckKind;
    readonly name: string;
    readonly requiredCount: number;
  }>;
  readonly " $fragmentType": "WhereIStand_query";
};
export type WhereIStand_query$key = {
  readonly " $data"?: WhereIStand_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhereIStand_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhereIStand_query",
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
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requiredCount",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "3b89dc8cd4221e177503043056327379";

export default node;
