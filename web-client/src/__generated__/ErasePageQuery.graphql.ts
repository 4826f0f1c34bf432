/**
 * @generated SignedSource<<b900b1165573962f8c9a03d929543d94>>
 * @relayHash cec84f2d4d2e69f906d472dcf142f9f8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2b6da3cd423cb0f7f743b5c86f5dded7d3df00cec07c09de6f5320154ad82247

import { ConcreteRequest } from 'relay-runtime';
export type ErasePageQuery$variables = {
  id: string;
};
export type ErasePageQuery$data = {
  readonly previewErasure: {
    readonly goes: ReadonlyArray<string>;
    readonly leftShort: ReadonlyArray<string>;
    readonly name: string;
    readonly refusal: string | null | undefined;
    readonly stays: ReadonlyArray<string>;
  } | null | undefined;
};
export type ErasePageQuery = {
  response: ErasePageQuery$data;
  variables: ErasePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "volunteerId",
        "variableName": "id"
      }
    ],
    "concreteType": "ErasurePreview",
    "kind": "LinkedField",
    "name": "previewErasure",
    "plural": false,
    "selections": [
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
        "name": "refusal",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "goes",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "stays",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ErasePageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ErasePageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "cec84f2d4d2e69f906d472dcf142f9f8",
    "id": "2b6da3cd423cb0f7f743b5c86f5dded7d3df00cec07c09de6f5320154ad82247",
    "metadata": {},
    "name": "ErasePageQuery",
    "operationKind": "query",
    "text": "query ErasePageQuery(\n  $id: ID!\n) {\n  previewErasure(volunteerId: $id) {\n    name\n    refusal\n    goes\n    stays\n    leftShort\n  }\n}\n"
  }
};
})();

(node as any).hash = "ab3e5e8cbc339718f055e65d1edef366";

export default node;
