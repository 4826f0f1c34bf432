/**
 * @generated SignedSource<<c45d88d066f8c56903165097cbb081e8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerCard_partner$data = {
  readonly agreements: ReadonlyArray<{
    readonly dataShared: string | null | undefined;
    readonly from: string;
    readonly id: string;
    readonly inForce: boolean;
    readonly theyDo: string;
    readonly until: string | null | undefined;
    readonly weDo: string;
  }>;
  readonly contacts: ReadonlyArray<{
    readonly email: string | null | undefined;
    readonly id: string;
    readonly name: string;
    readonly position: string | null | undefined;
    readonly telephone: string | null | undefined;
  }>;
  readonly id: string;
  readonly name: string;
  readonly " $fragmentSpreads": FragmentRefs<"ReferrerLinks_partner">;
  readonly " $fragmentType": "PartnerCard_partner";
};
export type PartnerCard_partner$key = {
  readonly " $data"?: PartnerCard_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PartnerCard_partner">;
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
  "name": "PartnerCard_partner",
  "selections": [
    (v0/*:: as any*/),
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ReferrerLinks_partner"
    },
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerContact",
      "kind": "LinkedField",
      "name": "contacts",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "position",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "email",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "telephone",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PartnerAgreement",
      "kind": "LinkedField",
      "name": "agreements",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "weDo",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "theyDo",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dataShared",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "inForce",
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

(node as any).hash = "2eeb4fe45f373018da7b2bf162c19a07";

export default node;
