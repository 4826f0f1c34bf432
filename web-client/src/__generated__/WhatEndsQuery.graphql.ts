/**
 * @generated SignedSource<<8eed529ebcb18697df60de9db07c5a28>>
 * @relayHash 365d67783a213c41cc07790a5c25c597
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a583632115488a96f9f7fa0e7ea35964d523e0f349a47aeddb435d77d7d901ea

import { ConcreteRequest } from 'relay-runtime';
export type WhatEndsQuery$variables = {
  centreId: string;
  volunteerId: string;
};
export type WhatEndsQuery$data = {
  readonly whatEnds: {
    readonly ends: ReadonlyArray<string>;
    readonly leftShort: ReadonlyArray<string>;
  };
};
export type WhatEndsQuery = {
  response: WhatEndsQuery$data;
  variables: WhatEndsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "centreId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "volunteerId"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      },
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
      }
    ],
    "concreteType": "WhatEnds",
    "kind": "LinkedField",
    "name": "whatEnds",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ends",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "leftShort",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "WhatEndsQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "WhatEndsQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "365d67783a213c41cc07790a5c25c597",
    "id": "a583632115488a96f9f7fa0e7ea35964d523e0f349a47aeddb435d77d7d901ea",
    "metadata": {},
    "name": "WhatEndsQuery",
    "operationKind": "query",
    "text": "query WhatEndsQuery(\n  $volunteerId: ID!\n  $centreId: ID!\n) {\n  whatEnds(volunteerId: $volunteerId, centreId: $centreId) {\n    ends\n    leftShort\n  }\n}\n"
  }
};
})();

(node as any).hash = "29a3db7e04d58c8d888e724315032d30";

export default node;
