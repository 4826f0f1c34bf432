/**
 * @generated SignedSource<<a76b0bef3f117ec4f758564e681d3c87>>
 * @relayHash 7526fe08669ce813761159deaccc8b27
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fa4af47b19312408ef15e904b2cc331002ddc096bd0d8a2d28ef0e8854fbc3bf

import { ConcreteRequest } from 'relay-runtime';
export type RevokeAccessTokenInput = {
  tokenId: string;
};
export type TokensRevokeMutation$variables = {
  input: RevokeAccessTokenInput;
};
export type TokensRevokeMutation$data = {
  readonly revokeAccessToken: {
    readonly accessToken: {
      readonly id: string;
    } | null | undefined;
  };
};
export type TokensRevokeMutation = {
  response: TokensRevokeMutation$data;
  variables: TokensRevokeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RevokeAccessTokenPayload",
    "kind": "LinkedField",
    "name": "revokeAccessToken",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "AccessToken",
        "kind": "LinkedField",
        "name": "accessToken",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "7526fe08669ce813761159deaccc8b27",
    "id": "fa4af47b19312408ef15e904b2cc331002ddc096bd0d8a2d28ef0e8854fbc3bf",
    "metadata": {},
    "name": "TokensRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation TokensRevokeMutation(\n  $input: RevokeAccessTokenInput!\n) {\n  revokeAccessToken(input: $input) {\n    accessToken {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5fb01e968747c23e4f095e89262bf59b";

export default node;
