/**
 * @generated SignedSource<<2615a91eda0a69744d7ce8c042c80a40>>
 * @relayHash c76e6de625809955240d32c762a86679
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 59d69b6159bce32e3961679ee883c565836e4c55df3a9cb02bc51a2895c42060

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SessionRegisterQuery$variables = {
  id: string;
};
export type SessionRegisterQuery$data = {
  readonly node: {
    readonly session: {
      readonly " $fragmentSpreads": FragmentRefs<"SessionRegister_session">;
    } | null | undefined;
  } | null | undefined;
};
export type SessionRegisterQuery = {
  response: SessionRegisterQuery$data;
  variables: SessionRegisterQuery$variables;
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
    "name": "SessionRegisterQuery",
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
                  "name": "SessionRegister_session"
                }
              ],
              "type": "ProgrammeSession",
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
    "name": "SessionRegisterQuery",
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
                "concreteType": "RotaPlace",
                "kind": "LinkedField",
                "name": "rota",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
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
                    "name": "attendance",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProgrammeRole",
                    "kind": "LinkedField",
                    "name": "role",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "title",
                        "storageKey": null
                      },
                      (v2/*:: as any*/)
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
            "type": "ProgrammeSession",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c76e6de625809955240d32c762a86679",
    "id": "59d69b6159bce32e3961679ee883c565836e4c55df3a9cb02bc51a2895c42060",
    "metadata": {},
    "name": "SessionRegisterQuery",
    "operationKind": "query",
    "text": "query SessionRegisterQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...SessionRegister_session\n    id\n  }\n}\n\nfragment SessionRegister_session on ProgrammeSession {\n  id\n  rota {\n    id\n    status\n    attendance\n    role {\n      title\n      id\n    }\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "462b1f70cd7432562aeddb443d0844fd";

export default node;
