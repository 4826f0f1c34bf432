/**
 * @generated SignedSource<<ec92b9653fafb925958333591e2d8b7d>>
 * @relayHash 91c6b07fca206578452396994eb8a665
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2214ca1942049cdc10c6367f2754437321859e4e3b1a0454a8aead32529d4503

import { ConcreteRequest } from 'relay-runtime';
export type SessionFamiliesQuery$variables = {
  centreId: string;
};
export type SessionFamiliesQuery$data = {
  readonly targetGroups: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};
export type SessionFamiliesQuery = {
  response: SessionFamiliesQuery$data;
  variables: SessionFamiliesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "centreId"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "centreId",
        "variableName": "centreId"
      }
    ],
    "concreteType": "TargetGroup",
    "kind": "LinkedField",
    "name": "targetGroups",
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
        "name": "name",
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
    "name": "SessionFamiliesQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SessionFamiliesQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "91c6b07fca206578452396994eb8a665",
    "id": "2214ca1942049cdc10c6367f2754437321859e4e3b1a0454a8aead32529d4503",
    "metadata": {},
    "name": "SessionFamiliesQuery",
    "operationKind": "query",
    "text": "query SessionFamiliesQuery(\n  $centreId: ID!\n) {\n  targetGroups(centreId: $centreId) {\n    id\n    name\n  }\n}\n"
  }
};
})();

(node as any).hash = "41e4ee775d59000a491d2a413f1b3c67";

export default node;
