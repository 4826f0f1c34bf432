/**
 * @generated SignedSource<<d3753cd9b2199e873921ca140345bbee>>
 * @relayHash f8b76fb28cfc869c603795e42b6dfe3d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3a0d56f58035577f48142b15aff860eab181de1933192195c1a41c3ef1189bba

import { ConcreteRequest } from 'relay-runtime';
export type EndSessionInput = {
  sessionId?: string | null | undefined;
};
export type SessionsEndMutation$variables = {
  input: EndSessionInput;
};
export type SessionsEndMutation$data = {
  readonly endSession: {
    readonly signInSessions: ReadonlyArray<{
      readonly id: string;
    }> | null | undefined;
  };
};
export type SessionsEndMutation = {
  response: SessionsEndMutation$data;
  variables: SessionsEndMutation$variables;
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
    "concreteType": "EndSessionPayload",
    "kind": "LinkedField",
    "name": "endSession",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SignInSession",
        "kind": "LinkedField",
        "name": "signInSessions",
        "plural": true,
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
    "name": "SessionsEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SessionsEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "f8b76fb28cfc869c603795e42b6dfe3d",
    "id": "3a0d56f58035577f48142b15aff860eab181de1933192195c1a41c3ef1189bba",
    "metadata": {},
    "name": "SessionsEndMutation",
    "operationKind": "mutation",
    "text": "mutation SessionsEndMutation(\n  $input: EndSessionInput!\n) {\n  endSession(input: $input) {\n    signInSessions {\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bfca066ccfa7e8f2277f0fc1ee9257a4";

export default node;
