/**
 * @generated SignedSource<<82633fe9eee31f933914cbf5b97450d0>>
 * @relayHash 4db17f3cb9bde3c584c97b69d62c9999
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b12d381535261656c9b29d97d166e702e78d61961e645b1485475a3dc68b06a6

import { ConcreteRequest } from 'relay-runtime';
export type ConsentKind = "NEWSLETTER" | "PHOTOGRAPHS" | "PROGRAMME_NEWS" | "SHARING_WITH_PARTNERS" | "STORY_PUBLICATION";
export type EnrolFormQuery$variables = Record<PropertyKey, never>;
export type EnrolFormQuery$data = {
  readonly consentWordings: ReadonlyArray<{
    readonly kind: ConsentKind;
    readonly text: string;
  }>;
};
export type EnrolFormQuery = {
  response: EnrolFormQuery$data;
  variables: EnrolFormQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "ConsentWordings",
    "kind": "LinkedField",
    "name": "consentWordings",
    "plural": true,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "text",
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
    "name": "EnrolFormQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "EnrolFormQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "4db17f3cb9bde3c584c97b69d62c9999",
    "id": "b12d381535261656c9b29d97d166e702e78d61961e645b1485475a3dc68b06a6",
    "metadata": {},
    "name": "EnrolFormQuery",
    "operationKind": "query",
    "text": "query EnrolFormQuery {\n  consentWordings {\n    kind\n    text\n  }\n}\n"
  }
};
})();

(node as any).hash = "b3d66162f8a48761a7722128d60f52cd";

export default node;
