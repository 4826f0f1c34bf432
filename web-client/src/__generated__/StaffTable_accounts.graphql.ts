/**
 * @generated SignedSource<<29ac54c58d3b57a295a9cb869841f482>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AccountStatus = "ACTIVE" | "DISABLED" | "INVITATION_EXPIRED" | "INVITATION_WITHDRAWN" | "INVITED";
export type StaffRoleKind = "ADMINISTRATOR" | "ASSESSOR" | "COORDINATOR" | "INTERNAL_QUALITY_ASSURER" | "PROGRAMME_LEAD" | "TUTOR" | "VIEWER";
import { FragmentRefs } from "relay-runtime";
export type StaffTable_accounts$data = {
  readonly nodes: ReadonlyArray<{
    readonly displayName: string;
    readonly email: string;
    readonly id: string;
    readonly isOwn: boolean;
    readonly lastSignInAt: string | null | undefined;
    readonly roles: ReadonlyArray<{
      readonly centre: {
        readonly name: string;
      } | null | undefined;
      readonly programme: {
        readonly name: string;
      } | null | undefined;
      readonly role: StaffRoleKind;
    }>;
    readonly status: AccountStatus;
  }> | null | undefined;
  readonly pageInfo: {
    readonly endCursor: string | null | undefined;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null | undefined;
  };
  readonly totalCount: number;
  readonly " $fragmentType": "StaffTable_accounts";
};
export type StaffTable_accounts$key = {
  readonly " $data"?: StaffTable_accounts$data;
  readonly " $fragmentSpreads": FragmentRefs<"StaffTable_accounts">;
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
  "name": "StaffTable_accounts",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PageInfo",
      "kind": "LinkedField",
      "name": "pageInfo",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasNextPage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasPreviousPage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startCursor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "endCursor",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Account",
      "kind": "LinkedField",
      "name": "nodes",
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
          "name": "displayName",
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
          "name": "status",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastSignInAt",
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
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Programme",
              "kind": "LinkedField",
              "name": "programme",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AccountsConnection",
  "abstractKey": null
};
})();

(node as any).hash = "1fde67be2b6142807bad4aab91c4e47a";

export default node;
