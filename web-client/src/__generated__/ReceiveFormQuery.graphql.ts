/**
 * @generated SignedSource<<335c20a1313630741dc04aceae23e5b1>>
 * @relayHash dd432a64ba8219980556eed5511e93cf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 291018faad9f9df4d34c95f9ec28310c1a6871fc69dd64b7df11c8e67fcf7c14

import { ConcreteRequest } from 'relay-runtime';
export type ReceiveFormQuery$variables = Record<PropertyKey, never>;
export type ReceiveFormQuery$data = {
  readonly partnerOrganisations: {
    readonly nodes: ReadonlyArray<{
      readonly contacts: ReadonlyArray<{
        readonly email: string | null | undefined;
        readonly id: string;
        readonly name: string;
      }>;
      readonly id: string;
      readonly name: string;
      readonly retiredAt: string | null | undefined;
    }> | null | undefined;
  } | null | undefined;
};
export type ReceiveFormQuery = {
  response: ReceiveFormQuery$data;
  variables: ReceiveFormQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 100
      },
      {
        "kind": "Literal",
        "name": "order",
        "value": [
          {
            "name": "ASC"
          }
        ]
      }
    ],
    "concreteType": "PartnerOrganisationsConnection",
    "kind": "LinkedField",
    "name": "partnerOrganisations",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "PartnerOrganisation",
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "retiredAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PartnerContact",
            "kind": "LinkedField",
            "name": "contacts",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "email",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "partnerOrganisations(first:100,order:[{\"name\":\"ASC\"}])"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ReceiveFormQuery",
    "selections": (v2/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ReceiveFormQuery",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "dd432a64ba8219980556eed5511e93cf",
    "id": "291018faad9f9df4d34c95f9ec28310c1a6871fc69dd64b7df11c8e67fcf7c14",
    "metadata": {},
    "name": "ReceiveFormQuery",
    "operationKind": "query",
    "text": "query ReceiveFormQuery {\n  partnerOrganisations(first: 100, order: [{name: ASC}]) {\n    nodes {\n      id\n      name\n      retiredAt\n      contacts {\n        id\n        name\n        email\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3dfe516a254001091a50ef022a17577c";

export default node;
