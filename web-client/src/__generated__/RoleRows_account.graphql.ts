/**
 * @generated SignedSource<<154ad0f3bf0169eb7c2d1abfe2a1e6dd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type StaffRoleKind = "ADMINISTRATOR" | "ASSESSOR" | "COORDINATOR" | "INTERNAL_QUALITY_ASSURER" | "PROGRAMME_LEAD" | "TUTOR" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type RoleRows_account$data = {
  readonly displayName: string;
  readonly id: string;
  readonly isOwn: boolean;
  readonly roles: ReadonlyArray<{
    readonly centre: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly programme: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly role: StaffRoleKind;
  }>;
  readonly " $fragmentType": "RoleRows_account";
};
export type RoleRows_account$key = {
  readonly " $data"?: RoleRows_account$data;
  readonly " $fragmentSpreads": FragmentRefs<"RoleRows_account">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
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
  "name": "RoleRows_account",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "displayName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOwn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StaffRole",
      "kind": "LinkedField",
      "name": "roles",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Centre",
          "kind": "LinkedField",
          "name": "centre",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Programme",
          "kind": "LinkedField",
          "name": "programme",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Account",
  "abstractKey": null
};
})();

(node as any).hash = "bfde8462866203af1724b2f62018e284";

export default node;
