/**
 * @generated SignedSource<<b3c324ff08b5ce85685205071a43ee7b>>
 * @relayHash b10969f126bf294fd269a3edf701c9de
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID afb936bf691a67f122a45fb3b1689e893e2511035c18e683bc0112b1740e4b72

import { ConcreteRequest } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type useRegisterEventsSubscription$variables = {
  sessionId: string;
};
export type useRegisterEventsSubscription$data = {
  readonly registerChanged: {
    readonly attendance: Attendance | null | undefined;
    readonly volunteer: {
      readonly id: string;
    };
  };
};
export type useRegisterEventsSubscription = {
  response: useRegisterEventsSubscription$data;
  variables: useRegisterEventsSubscription$variables;
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
    "name": "useRegisterEventsSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRegisterEventsSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b10969f126bf294fd269a3edf701c9de",
    "id": "afb936bf691a67f122a45fb3b1689e893e2511035c18e683bc0112b1740e4b72",
    "metadata": {},
    "name": "useRegisterEventsSubscription",
    "operationKind": "subscription",
    "text": "subscription useRegisterEventsSubscription(\n  $sessionId: ID!\n) {\n  registerChanged(sessionId: $sessionId) {\n    attendance\n    volunteer {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2126129b52cc947397300f1e1e036dfa";

export default node;
