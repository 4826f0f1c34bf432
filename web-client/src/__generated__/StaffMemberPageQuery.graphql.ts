/**
 * @generated SignedSource<<2af298240fb0909306de5a79b23c889d>>
 * @relayHash 349ee3186bdfa067e0b431fc7f417948
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID aa69ead5faa56644e00b21725553655f6618649b3f7484298705509c7d2c9aa5

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountStatus = "ACTIVE" | "DISABLED" | "INVITATION_EXPIRED" | "INVITATION_WITHDRAWN" | "INVITED";
export type StaffMemberPageQuery$variables = {
  id: string;
};
export type StaffMemberPageQuery$data = {
  readonly node: {
    readonly __typename: "Account";
    readonly disabled: boolean;
    readonly disabledAt: string | null | undefined;
    readonly disabledReason: string | null | undefined;
    readonly displayName: string;
    readonly email: string;
    readonly id: string;
    readonly invitationCard: {
      readonly " $fragmentSpreads": FragmentRefs<"InvitationCard_account">;
    } | null | undefined;
    readonly isOwn: boolean;
    readonly lastSignInAt: string | null | undefined;
    readonly linkedVolunteer: {
      readonly " $fragmentSpreads": FragmentRefs<"LinkedVolunteer_account">;
    } | null | undefined;
    readonly roleRows: {
      readonly " $fragmentSpreads": FragmentRefs<"RoleRows_account">;
    } | null | undefined;
    readonly status: AccountStatus;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
};
export type StaffMemberPageQuery = {
  response: StaffMemberPageQuery$data;
  variables: StaffMemberPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "disabled",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "disabledAt",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "disabledReason",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastSignInAt",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "isOwn",
  "storageKey": null
},
v12 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "StaffMemberPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "InvitationCard_account"
                    }
                  ],
                  "type": "Account",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "invitationCard"
              },
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "LinkedVolunteer_account"
                    }
                  ],
                  "type": "Account",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "linkedVolunteer"
              },
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "RoleRows_account"
                    }
                  ],
                  "type": "Account",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "roleRows"
              }
            ],
            "type": "Account",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StaffMemberPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "StaffInvitation",
                "kind": "LinkedField",
                "name": "invitation",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sentAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "expiresAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "acceptedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "withdrawnAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "invitedBy",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fullName",
                    "storageKey": null
                  }
                ],
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
                    "selections": (v12/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Programme",
                    "kind": "LinkedField",
                    "name": "programme",
                    "plural": false,
                    "selections": (v12/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Account",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "349ee3186bdfa067e0b431fc7f417948",
    "id": "aa69ead5faa56644e00b21725553655f6618649b3f7484298705509c7d2c9aa5",
    "metadata": {},
    "name": "StaffMemberPageQuery",
    "operationKind": "query",
    "text": "query StaffMemberPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Account {\n      id\n      displayName\n      email\n      status\n      disabled\n      disabledAt\n      disabledReason\n      lastSignInAt\n      isOwn\n      ...InvitationCard_account\n      ...LinkedVolunteer_account\n      ...RoleRows_account\n    }\n    id\n  }\n}\n\nfragment InvitationCard_account on Account {\n  id\n  displayName\n  email\n  status\n  disabled\n  isOwn\n  invitation {\n    sentAt\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    invitedBy\n  }\n}\n\nfragment LinkedVolunteer_account on Account {\n  id\n  displayName\n  isOwn\n  volunteer {\n    id\n    fullName\n  }\n}\n\nfragment RoleRows_account on Account {\n  id\n  displayName\n  isOwn\n  roles {\n    role\n    centre {\n      id\n      name\n    }\n    programme {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e36a6a3c797cfd1b9c82e0de35350b86";

export default node;
