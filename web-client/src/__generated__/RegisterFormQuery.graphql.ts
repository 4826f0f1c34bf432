/**
 * @generated SignedSource<<85db11ad501bf25e63c4364ea96fb7a0>>
 * @relayHash 898af00088a2045aef692cb3f0e43528
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 455c2577eb2deaa9a9744375e3dd3dd2caedfd7592f962472ffea94213e59dfa

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RegisterFormQuery$variables = {
  id: string;
};
export type RegisterFormQuery$data = {
  readonly node: {
    readonly session: {
      readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_session">;
    } | null | undefined;
  } | null | undefined;
};
export type RegisterFormQuery = {
  response: RegisterFormQuery$data;
  variables: RegisterFormQuery$variables;
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
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RegisterFormQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "RegisterForm_session"
                }
              ],
              "type": "CohortSession",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "session"
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
    "name": "RegisterFormQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "RegisterEntry",
                "kind": "LinkedField",
                "name": "register",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "attendance",
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
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "fullName",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "CohortSession",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "898af00088a2045aef692cb3f0e43528",
    "id": "455c2577eb2deaa9a9744375e3dd3dd2caedfd7592f962472ffea94213e59dfa",
    "metadata": {},
    "name": "RegisterFormQuery",
    "operationKind": "query",
    "text": "query RegisterFormQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...RegisterForm_session\n    id\n  }\n}\n\nfragment RegisterForm_session on CohortSession {\n  id\n  register {\n    attendance\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1affd983ab398d377e0240024ecccb2c";

export default node;
