/**
 * @generated SignedSource<<0f7964737cc7d81c51641072ad793e22>>
 * @relayHash 20ffc9b92c7a169c5390569bee45e90a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2e242b911e42b11e7fcb94534ce3fbe737e993668957c55a381b9bb70fbcb293

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DataRequestKind = "COPY" | "ERASURE";
export type DataRequestStatus = "ANSWERED" | "DECLINED" | "OPEN" | "WITHDRAWN";
export type DataPageQuery$variables = {
  id: string;
};
export type DataPageQuery$data = {
  readonly node: {
    readonly volunteer: {
      readonly centres: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly dataRequests: ReadonlyArray<{
        readonly dueOn: string;
        readonly id: string;
        readonly kind: DataRequestKind;
        readonly note: string | null | undefined;
        readonly status: DataRequestStatus;
        readonly version: number;
      }>;
      readonly erasedAt: string | null | undefined;
      readonly fullName: string;
      readonly id: string;
      readonly retention: {
        readonly erasedFrom: string;
        readonly keptUntil: string | null | undefined;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"dataRequests_volunteer">;
    } | null | undefined;
  } | null | undefined;
  readonly personalData: {
    readonly " $fragmentSpreads": FragmentRefs<"ReviewForm_data">;
  } | null | undefined;
};
export type DataPageQuery = {
  response: DataPageQuery$data;
  variables: DataPageQuery$variables;
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
  "name": "fullName",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "erasedAt",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "erasedFrom",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "keptUntil",
  "storageKey": null
},
v13 = [
  {
    "kind": "Variable",
    "name": "volunteerId",
    "variableName": "id"
  }
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DataPageQuery",
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
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Centre",
                  "kind": "LinkedField",
                  "name": "centres",
                  "plural": true,
                  "selections": [
                    (v5/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "DataRequest",
                  "kind": "LinkedField",
                  "name": "dataRequests",
                  "plural": true,
                  "selections": [
                    (v2/*:: as any*/),
                    (v6/*:: as any*/),
                    (v7/*:: as any*/),
                    (v8/*:: as any*/),
                    (v9/*:: as any*/),
                    (v10/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "RetentionCase",
                  "kind": "LinkedField",
                  "name": "retention",
                  "plural": false,
                  "selections": [
                    (v11/*:: as any*/),
                    (v12/*:: as any*/)
                  ],
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "dataRequests_volunteer"
                }
              ],
              "type": "Volunteer",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "volunteer"
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v13/*:: as any*/),
        "concreteType": "PersonalData",
        "kind": "LinkedField",
        "name": "personalData",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ReviewForm_data"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DataPageQuery",
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centres",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "DataRequest",
                "kind": "LinkedField",
                "name": "dataRequests",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answeredAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "declinedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "declinedReason",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "withdrawnAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "copyUrl",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RetentionCase",
                "kind": "LinkedField",
                "name": "retention",
                "plural": false,
                "selections": [
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Volunteer",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v13/*:: as any*/),
        "concreteType": "PersonalData",
        "kind": "LinkedField",
        "name": "personalData",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PersonalDataSection",
            "kind": "LinkedField",
            "name": "sections",
            "plural": true,
            "selections": [
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PersonalDataItem",
                "kind": "LinkedField",
                "name": "items",
                "plural": true,
                "selections": [
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "PersonalDataFact",
                    "kind": "LinkedField",
                    "name": "facts",
                    "plural": true,
                    "selections": [
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "value",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
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
    "cacheID": "20ffc9b92c7a169c5390569bee45e90a",
    "id": "2e242b911e42b11e7fcb94534ce3fbe737e993668957c55a381b9bb70fbcb293",
    "metadata": {},
    "name": "DataPageQuery",
    "operationKind": "query",
    "text": "query DataPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Volunteer {\n      id\n      fullName\n      erasedAt\n      centres {\n        name\n        id\n      }\n      dataRequests {\n        id\n        kind\n        status\n        note\n        dueOn\n        version\n      }\n      retention {\n        erasedFrom\n        keptUntil\n        id\n      }\n      ...dataRequests_volunteer\n    }\n    id\n  }\n  personalData(volunteerId: $id) {\n    ...ReviewForm_data\n  }\n}\n\nfragment ReviewForm_data on PersonalData {\n  name\n  sections {\n    key\n    title\n    items {\n      key\n      title\n      facts {\n        name\n        value\n      }\n    }\n  }\n}\n\nfragment dataRequests_volunteer on Volunteer {\n  id\n  dataRequests {\n    id\n    kind\n    status\n    note\n    requestedAt\n    requestedBy\n    answeredAt\n    declinedAt\n    declinedReason\n    withdrawnAt\n    version\n    copyUrl\n  }\n}\n"
  }
};
})();

(node as any).hash = "e00442d17d16046bab1b8e9eb638dac4";

export default node;
