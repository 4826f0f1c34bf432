/**
 * @generated SignedSource<<668b862ab7e33c7fe00591eb036e8ef6>>
 * @relayHash 9af5e27409db6fccbf60098c9c26a4e8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3f0ccfac7c70bdb3b4f6bfc635dfc93fd7c3a3aac58fef9f388c93ee52947412

import { ConcreteRequest } from 'relay-runtime';
export type RevokeReferrerLinkInput = {
  referrerLinkId: string;
};
export type ReferrerLinksRevokeMutation$variables = {
  input: RevokeReferrerLinkInput;
};
export type ReferrerLinksRevokeMutation$data = {
  readonly revokeReferrerLink: {
    readonly referrerLink: {
      readonly id: string;
      readonly revokedAt: string | null | undefined;
    } | null | undefined;
  };
};
export type ReferrerLinksRevokeMutation = {
  response: ReferrerLinksRevokeMutation$data;
  variables: ReferrerLinksRevokeMutation$variables;
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
    "concreteType": "RevokeReferrerLinkPayload",
    "kind": "LinkedField",
    "name": "revokeReferrerLink",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ReferrerLink",
        "kind": "LinkedField",
        "name": "referrerLink",
        "plural": false,
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
            "name": "revokedAt",
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
    "name": "ReferrerLinksRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReferrerLinksRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "9af5e27409db6fccbf60098c9c26a4e8",
    "id": "3f0ccfac7c70bdb3b4f6bfc635dfc93fd7c3a3aac58fef9f388c93ee52947412",
    "metadata": {},
    "name": "ReferrerLinksRevokeMutation",
    "operationKind": "mutation",
    "text": "mutation ReferrerLinksRevokeMutation(\n  $input: RevokeReferrerLinkInput!\n) {\n  revokeReferrerLink(input: $input) {\n    referrerLink {\n      id\n      revokedAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fa9112852421cfe6d0598d710f38e3c2";

export default node;
