/**
 * @generated SignedSource<<3d52485e342739cf4b86ab3f7ab470ff>>
 * @relayHash da112ff06492bfd5cb1126e84b75fee7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 951efe0b11bcdc51c16cf777848f69d4e40513861796873521b1ad93e55da4d8

import { ConcreteRequest } from 'relay-runtime';
export type SetUpPageQuery$variables = Record<PropertyKey, never>;
export type SetUpPageQuery$data = {
  readonly setUp: {
    readonly centres: number;
    readonly clusterName: string | null | undefined;
    readonly coordinators: number;
    readonly mail: {
      readonly encrypted: boolean;
      readonly folder: string | null | undefined;
      readonly from: string;
      readonly host: string | null | undefined;
      readonly port: number | null | undefined;
    };
    readonly ownAddress: string | null | undefined;
    readonly policyChanged: boolean;
    readonly testEmailSent: boolean;
  };
};
export type SetUpPageQuery = {
  response: SetUpPageQuery$data;
  variables: SetUpPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SetUpState",
    "kind": "LinkedField",
    "name": "setUp",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "clusterName",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "centres",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "coordinators",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "testEmailSent",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "policyChanged",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ownAddress",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "MailSettings",
        "kind": "LinkedField",
        "name": "mail",
        "plural": false,
        "selections": [
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
            "name": "host",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "port",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "encrypted",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "folder",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SetUpPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SetUpPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "da112ff06492bfd5cb1126e84b75fee7",
    "id": "951efe0b11bcdc51c16cf777848f69d4e40513861796873521b1ad93e55da4d8",
    "metadata": {},
    "name": "SetUpPageQuery",
    "operationKind": "query",
    "text": "query SetUpPageQuery {\n  setUp {\n    clusterName\n    centres\n    coordinators\n    testEmailSent\n    policyChanged\n    ownAddress\n    mail {\n      from\n      host\n      port\n      encrypted\n      folder\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a01613aae18cf85da8660a142cbd68a";

export default node;
