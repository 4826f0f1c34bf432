/**
 * @generated SignedSource<<cfe2deef4137098f713c2abd329b3a88>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FactsCard_volunteer$data = {
  readonly centres: ReadonlyArray<{
    readonly name: string;
  }>;
  readonly createdAt: string;
  readonly dateOfBirth: string | null | undefined;
  readonly email: string | null | undefined;
  readonly howHeard: string | null | undefined;
  readonly interests: ReadonlyArray<string>;
  readonly languages: ReadonlyArray<string>;
  readonly parentalConsentBy: string | null | undefined;
  readonly parentalConsentOn: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly postcode: string | null | undefined;
  readonly referrals: ReadonlyArray<{
    readonly from: {
      readonly name: string;
    } | null | undefined;
    readonly id: string;
    readonly receivedOn: string;
  }>;
  readonly skills: ReadonlyArray<string>;
  readonly " $fragmentType": "FactsCard_volunteer";
};
export type FactsCard_volunteer$key = {
  readonly " $data"?: FactsCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"FactsCard_volunteer">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "FactsCard_volunteer",
  "selections": [
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
      "name": "phone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "postcode",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dateOfBirth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "howHeard",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "languages",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "skills",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "interests",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Referral",
      "kind": "LinkedField",
      "name": "referrals",
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
          "name": "receivedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerOrganisation",
          "kind": "LinkedField",
          "name": "from",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centres",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "83349217fa7a2ce31e5114120aac3e57";

export default node;
