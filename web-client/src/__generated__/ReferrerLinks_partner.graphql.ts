/**
 * @generated SignedSource<<00bd8962dfd656f7b270b0f58257247e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReferrerLinks_partner$data = {
  readonly id: string;
  readonly name: string;
  readonly referrerLinks: ReadonlyArray<{
    readonly centre: {
      readonly id: string;
      readonly name: string;
    };
    readonly id: string;
    readonly madeAt: string;
    readonly madeBy: string;
    readonly revokedAt: string | null | undefined;
  }>;
  readonly " $fragmentType": "ReferrerLinks_partner";
};
export type ReferrerLinks_partner$key = {
  readonly " $data"?: ReferrerLinks_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReferrerLinks_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReferrerLinks_partner",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "ReferrerLink",
      "kind": "LinkedField",
      "name": "referrerLinks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "madeAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "madeBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "revokedAt",
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
            (v1/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PartnerOrganisation",
  "abstractKey": null
};
})();

(node as any).hash = "93b2c94187654f6d7137fa3a09b5141a";

export default node;
