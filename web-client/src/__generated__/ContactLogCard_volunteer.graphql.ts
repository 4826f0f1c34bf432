/**
 * @generated SignedSource<<132a3653d3aea9cc9b921df3f2c50d35>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContactKind = "MET" | "RANG" | "WROTE";
import { FragmentRefs } from "relay-runtime";
export type ContactLogCard_volunteer$data = {
  readonly contactLog: ReadonlyArray<{
    readonly centre: {
      readonly id: string;
      readonly name: string;
    };
    readonly id: string;
    readonly kind: ContactKind | null | undefined;
    readonly nextOn: string | null | undefined;
    readonly on: string;
    readonly text: string;
    readonly version: number;
    readonly writtenBy: string;
  }>;
  readonly fullName: string;
  readonly id: string;
  readonly knownAs: string;
  readonly " $fragmentType": "ContactLogCard_volunteer";
};
export type ContactLogCard_volunteer$key = {
  readonly " $data"?: ContactLogCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ContactLogCard_volunteer">;
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
  "name": "ContactLogCard_volunteer",
  "selections": [
    (v0/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "knownAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ContactLogEntry",
      "kind": "LinkedField",
      "name": "contactLog",
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
          "name": "text",
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
          "name": "nextOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "version",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "writtenBy",
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
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
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
})();

(node as any).hash = "24c388ab1eaaec3a2b9479dfd120b218";

export default node;
