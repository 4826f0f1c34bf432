/**
 * @generated SignedSource<<17ae7ae715e25cf83fa54b0913f1c295>>
 * @relayHash 94c965382568b65580c6466fa1e400a0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7fc6ba3cee24d43b4b232d333d869d7dd1258de1d6ba1cc22fcc3b9a1f63fae1

import { ConcreteRequest } from 'relay-runtime';
export type MayBeTheSameQuery$variables = {
  volunteerId: string;
};
export type MayBeTheSameQuery$data = {
  readonly likelyDuplicates: ReadonlyArray<{
    readonly fullName: string;
    readonly id: string;
  }>;
};
export type MayBeTheSameQuery = {
  response: MayBeTheSameQuery$data;
  variables: MayBeTheSameQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "volunteerId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "volunteerId"
      }
    ],
    "concreteType": "Volunteer",
    "kind": "LinkedField",
    "name": "likelyDuplicates",
    "plural": true,
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
        "name": "fullName",
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
    "name": "MayBeTheSameQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MayBeTheSameQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "94c965382568b65580c6466fa1e400a0",
    "id": "7fc6ba3cee24d43b4b232d333d869d7dd1258de1d6ba1cc22fcc3b9a1f63fae1",
    "metadata": {},
    "name": "MayBeTheSameQuery",
    "operationKind": "query",
    "text": "query MayBeTheSameQuery(\n  $volunteerId: ID!\n) {\n  likelyDuplicates(volunteerId: $volunteerId) {\n    id\n    fullName\n  }\n}\n"
  }
};
})();

(node as any).hash = "39bd02d45f844d919506a44b8a707c1f";

export default node;
