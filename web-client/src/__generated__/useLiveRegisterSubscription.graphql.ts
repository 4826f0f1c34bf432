/**
 * @generated SignedSource<<5195f7379b0bee05222ab6aa9e013b57>>
 * @relayHash 96428545654a4e79330dfcbb9c46b186
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 81322a2163fbc4864412bde2bf04b6e2154d42fae661bfb8163219696f02d856

import { ConcreteRequest } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type useLiveRegisterSubscription$variables = {
  sessionId: string;
};
export type useLiveRegisterSubscription$data = {
  readonly registerChanged: {
    readonly attendance: Attendance | null | undefined;
    readonly volunteer: {
      readonly id: string;
    };
  };
};
export type useLiveRegisterSubscription = {
  response: useLiveRegisterSubscription$data;
  variables: useLiveRegisterSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "sessionId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "sessionId",
        "variableName": "sessionId"
      }
    ],
    "concreteType": "RegisterChange",
    "kind": "LinkedField",
    "name": "registerChanged",
    "plural": false,
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
    "name": "useLiveRegisterSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useLiveRegisterSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "96428545654a4e79330dfcbb9c46b186",
    "id": "81322a2163fbc4864412bde2bf04b6e2154d42fae661bfb8163219696f02d856",
    "metadata": {},
    "name": "useLiveRegisterSubscription",
    "operationKind": "subscription",
    "text": "subscription useLiveRegisterSubscription(\n  $sessionId: ID!\n) {\n  registerChanged(sessionId: $sessionId) {\n    attendance\n    volunteer {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bbd8d30909695b5917a798ba89f6b7fc";

export default node;
