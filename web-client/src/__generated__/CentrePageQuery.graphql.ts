/**
 * @generated SignedSource<<67b6644466b39b6ac26bc1d9fe186146>>
 * @relayHash 63029156ebea9f576927c061c2c30212
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6182797aef9bd2d75880cf0af443a121ead5dc5be801e6cef0bb2d565661c3f6

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CentrePageQuery$variables = {
  id: string;
  one: boolean;
};
export type CentrePageQuery$data = {
  readonly node?: {
    readonly centre: {
      readonly address: string | null | undefined;
      readonly closed: boolean;
      readonly closedOn: string | null | undefined;
      readonly email: string | null | undefined;
      readonly healthVisitor: string | null | undefined;
      readonly id: string;
      readonly name: string;
      readonly safeguardingDeputy: string | null | undefined;
      readonly safeguardingLead: string | null | undefined;
      readonly socialWorker: string | null | undefined;
      readonly successor: {
        readonly name: string;
      } | null | undefined;
      readonly telephone: string | null | undefined;
      readonly timeZone: string;
      readonly " $fragmentSpreads": FragmentRefs<"CentreForm_centre" | "FiguresCard_centre">;
    } | null | undefined;
  } | null | undefined;
};
export type CentrePageQuery = {
  response: CentrePageQuery$data;
  variables: CentrePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "one"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "address",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "telephone",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "healthVisitor",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "socialWorker",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "safeguardingLead",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "safeguardingDeputy",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closed",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closedOn",
  "storageKey": null
},
v14 = {
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
    "name": "CentrePageQuery",
    "selections": [
      {
        "condition": "one",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    (v2/*:: as any*/),
                    (v3/*:: as any*/),
                    (v4/*:: as any*/),
                    (v5/*:: as any*/),
                    (v6/*:: as any*/),
                    (v7/*:: as any*/),
                    (v8/*:: as any*/),
                    (v9/*:: as any*/),
                    (v10/*:: as any*/),
                    (v11/*:: as any*/),
                    (v12/*:: as any*/),
                    (v13/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Centre",
                      "kind": "LinkedField",
                      "name": "successor",
                      "plural": false,
                      "selections": [
                        (v3/*:: as any*/)
                      ],
                      "storageKey": null
                    },
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "CentreForm_centre"
                    },
                    {
                      "args": null,
                      "kind": "FragmentSpread",
                      "name": "FiguresCard_centre"
                    }
                  ],
                  "type": "Centre",
                  "abstractKey": null
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "centre"
              }
            ],
            "storageKey": null
          }
        ]
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CentrePageQuery",
    "selections": [
      {
        "condition": "one",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": null,
            "args": (v1/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v2/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Centre",
                    "kind": "LinkedField",
                    "name": "successor",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "SafeguardingCandidate",
                    "kind": "LinkedField",
                    "name": "safeguardingCandidates",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "accountId",
                        "storageKey": null
                      },
                      (v3/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isLead",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "isDeputy",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CentreFigure",
                    "kind": "LinkedField",
                    "name": "figures",
                    "plural": true,
                    "selections": [
                      (v2/*:: as any*/),
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
                        "name": "value",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "on",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "source",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "recordedBy",
                        "storageKey": null
                      },
                      (v14/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "type": "Centre",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ]
      }
    ]
  },
  "params": {
    "cacheID": "63029156ebea9f576927c061c2c30212",
    "id": "6182797aef9bd2d75880cf0af443a121ead5dc5be801e6cef0bb2d565661c3f6",
    "metadata": {},
    "name": "CentrePageQuery",
    "operationKind": "query",
    "text": "query CentrePageQuery(\n  $id: ID!\n  $one: Boolean!\n) {\n  node(id: $id) @include(if: $one) {\n    __typename\n    ... on Centre {\n      id\n      name\n      address\n      telephone\n      email\n      timeZone\n      healthVisitor\n      socialWorker\n      safeguardingLead\n      safeguardingDeputy\n      closed\n      closedOn\n      successor {\n        name\n        id\n      }\n      ...CentreForm_centre\n      ...FiguresCard_centre\n    }\n    id\n  }\n}\n\nfragment CentreForm_centre on Centre {\n  id\n  version\n  name\n  address\n  telephone\n  email\n  timeZone\n  healthVisitor\n  socialWorker\n  safeguardingCandidates {\n    accountId\n    name\n    isLead\n    isDeputy\n  }\n}\n\nfragment FiguresCard_centre on Centre {\n  id\n  figures {\n    id\n    kind\n    value\n    on\n    source\n    recordedBy\n    version\n  }\n}\n"
  }
};
})();

(node as any).hash = "eb2a4fff94c4629340984c6a43da6427";

export default node;
