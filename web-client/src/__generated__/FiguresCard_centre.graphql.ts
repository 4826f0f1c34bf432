/**
 * @generated SignedSource<<cf32b2e22be99d218794e68afe8e0ebb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FigureKind = "CHILDREN_REGISTERED" | "CHILDREN_UNDER_FIVE" | "DISADVANTAGED_SHARE" | "FAMILIES_REGISTERED" | "KNOWN_FAMILIES";
import { FragmentRefs } from "relay-runtime";
export type FiguresCard_centre$data = {
  readonly figures: ReadonlyArray<{
    readonly id: string;
    readonly kind: FigureKind;
    readonly on: string;
    readonly recordedBy: string;
    readonly source: string;
    readonly value: number | null | undefined;
    readonly version: number;
  }>;
  readonly id: string;
  readonly " $fragmentType": "FiguresCard_centre";
};
export type FiguresCard_centre$key = {
  readonly " $data"?: FiguresCard_centre$data;
  readonly " $fragmentSpreads": FragmentRefs<"FiguresCard_centre">;
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
  "name": "FiguresCard_centre",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "CentreFigure",
      "kind": "LinkedField",
      "name": "figures",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "value",
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
          "name": "source",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recordedBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "version",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Centre",
  "abstractKey": null
};
})();

(node as any).hash = "3491ec3a1353d7cb99150345ec2fb4d7";

export default node;
