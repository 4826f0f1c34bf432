/**
 * @generated SignedSource<<ae3d9d8cdc2aa18bbf64d6cf16aa8803>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
import { FragmentRefs } from "relay-runtime";
export type CheckTypesCard_query$data = {
  readonly checkTypes: ReadonlyArray<{
    readonly demands: ReadonlyArray<{
      readonly coming: boolean;
      readonly from: string | null | undefined;
      readonly level: DbsLevel | null | undefined;
      readonly recheckAfterMonths: number | null | undefined;
      readonly requiredCount: number;
      readonly withdrawn: boolean;
      readonly workforce: DbsWorkforce | null | undefined;
    }>;
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

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "requiredCount",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recheckAfterMonths",
  "storageKey": null
};
return {
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
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "CheckTypeDemand",
          "kind": "LinkedField",
          "name": "demands",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "from",
              "storageKey": null
            },
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "level",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "workforce",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "withdrawn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "coming",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "c88d3b6f11213ca2ae2bc71837f9a4b2";

export default node;
