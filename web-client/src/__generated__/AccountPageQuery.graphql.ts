/**
 * @generated SignedSource<<b8c68d877e7383d31fdcd590c142d8a2>>
 * @relayHash 537545ee93b34eed9c7f2f989bdef6ac
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4d88daaf2ccd2f80eda4fc8c632310a5efe4e98ee3939a4fc46bf0b5c24c09e9

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountPageQuery$variables = Record<PropertyKey, never>;
export type AccountPageQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"Sessions_query" | "Tokens_query">;
};
export type AccountPageQuery = {
  response: AccountPageQuery$data;
  variables: AccountPageQuery$variables;
};

const node: ConcreteRequest = (function(){
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
  "name": "lastUsedAt",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "AccountPageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Sessions_query"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "Tokens_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AccountPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SignInSession",
        "kind": "LinkedField",
        "name": "signInSessions",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "current",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "startedAt",
            "storageKey": null
          },
          (v1/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "AccessToken",
        "kind": "LinkedField",
        "name": "accessTokens",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "scopes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "expiresAt",
            "storageKey": null
          },
          (v1/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "537545ee93b34eed9c7f2f989bdef6ac",
    "id": "4d88daaf2ccd2f80eda4fc8c632310a5efe4e98ee3939a4fc46bf0b5c24c09e9",
    "metadata": {},
    "name": "AccountPageQuery",
    "operationKind": "query",
    "text": "query AccountPageQuery {\n  ...Sessions_query\n  ...Tokens_query\n}\n\nfragment Sessions_query on Query {\n  signInSessions {\n    id\n    current\n    startedAt\n    lastUsedAt\n  }\n}\n\nfragment Tokens_query on Query {\n  accessTokens {\n    id\n    name\n    scopes\n    expiresAt\n    lastUsedAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "f5cd9ccf260f468f3fbb0f98d6eeb347";

export default node;
