/**
 * @generated SignedSource<<658809f2c891aa5f2475af5625676770>>
 * @relayHash 6bfef8c9f96f1c5d269cde90125b1fc0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ef23204aaa996694bad9ebf94549db6978f165241ddd7cd6ddcc51a1d3a8ec80

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CentrePolicyPageQuery$variables = {
  centreId?: string | null | undefined;
};
export type CentrePolicyPageQuery$data = {
  readonly policy: {
    readonly " $fragmentSpreads": FragmentRefs<"PolicyTable_policy">;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ConsentWordingsCard_wordings">;
};
export type CentrePolicyPageQuery = {
  response: CentrePolicyPageQuery$data;
  variables: CentrePolicyPageQuery$variables;
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
    "kind": "Variable",
    "name": "centreId",
    "variableName": "centreId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CentrePolicyPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Policy",
        "kind": "LinkedField",
        "name": "policy",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "PolicyTable_policy"
          }
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "ConsentWordingsCard_wordings"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CentrePolicyPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Policy",
        "kind": "LinkedField",
        "name": "policy",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PolicyValue",
            "kind": "LinkedField",
            "name": "values",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "key",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "area",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unit",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "value",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "builtIn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "fromCluster",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "decidedHere",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "mayChange",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "several",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "least",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "most",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "changedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "changedBy",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
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
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ConsentWordingVersion",
            "kind": "LinkedField",
            "name": "versions",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v2/*:: as any*/),
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
                "name": "by",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "6bfef8c9f96f1c5d269cde90125b1fc0",
    "id": "ef23204aaa996694bad9ebf94549db6978f165241ddd7cd6ddcc51a1d3a8ec80",
    "metadata": {},
    "name": "CentrePolicyPageQuery",
    "operationKind": "query",
    "text": "query CentrePolicyPageQuery(\n  $centreId: ID\n) {\n  policy(centreId: $centreId) {\n    ...PolicyTable_policy\n  }\n  ...ConsentWordingsCard_wordings\n}\n\nfragment ConsentWordingsCard_wordings on Query {\n  consentWordings {\n    kind\n    text\n    version\n    versions {\n      version\n      text\n      from\n      by\n    }\n  }\n}\n\nfragment PolicyTable_policy on Policy {\n  values {\n    key\n    area\n    title\n    unit\n    value\n    builtIn\n    fromCluster\n    decidedHere\n    mayChange\n    several\n    least\n    most\n    changedAt\n    changedBy\n  }\n}\n"
  }
};
})();

(node as any).hash = "d5fd4b1d6680e2ae71a61e1be719baea";

export default node;
