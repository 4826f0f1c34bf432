/**
 * @generated SignedSource<<a0797055f1736d6275f75c15ea8c524f>>
 * @relayHash 1004c175281c3dc682636cd20dcc6de8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 39d9669976c69334cd30e8fbc0f9edb1c47349afbd192a044d08e9e9f3e0b7e7

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type MergePageQuery$variables = {
  chosen: boolean;
  id: string;
  keep: string;
  merge: string;
  other: string;
};
export type MergePageQuery$data = {
  readonly likelyDuplicates: ReadonlyArray<{
    readonly email: string | null | undefined;
    readonly enrolments: ReadonlyArray<{
      readonly centre: {
        readonly id: string;
        readonly name: string;
      };
      readonly stage: EnrolmentStage;
    }>;
    readonly fullName: string;
    readonly id: string;
    readonly phone: string | null | undefined;
  }>;
  readonly mergePreview?: {
    readonly aside: ReadonlyArray<{
      readonly count: number;
      readonly ofKept: boolean;
      readonly what: string;
    }>;
    readonly differences: ReadonlyArray<{
      readonly isFilled: boolean;
      readonly kept: string | null | undefined;
      readonly merged: string | null | undefined;
      readonly title: string;
    }>;
    readonly follows: ReadonlyArray<string>;
    readonly moves: ReadonlyArray<string>;
    readonly reasons: ReadonlyArray<string>;
    readonly signIn: string | null | undefined;
  } | null | undefined;
  readonly one: {
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"MergePage_volunteer">;
    } | null | undefined;
  } | null | undefined;
  readonly other?: {
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"MergePage_volunteer">;
    } | null | undefined;
  } | null | undefined;
};
export type MergePageQuery = {
  response: MergePageQuery$data;
  variables: MergePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "chosen"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "keep"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "merge"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "other"
},
v5 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fullName",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v9 = [
  {
    "fragment": {
      "kind": "InlineFragment",
      "selections": [
        (v6/*:: as any*/),
        (v7/*:: as any*/),
        (v8/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "MergePage_volunteer"
        }
      ],
      "type": "Volunteer",
      "abstractKey": null
    },
    "kind": "AliasedInlineFragmentSpread",
    "name": "volunteer"
  }
],
v10 = [
  {
    "kind": "Variable",
    "name": "volunteerId",
    "variableName": "id"
  }
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stage",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    (v6/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v15 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "other"
  }
],
v16 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "keepId",
      "variableName": "keep"
    },
    {
      "kind": "Variable",
      "name": "mergeId",
      "variableName": "merge"
    }
  ],
  "concreteType": "MergePreview",
  "kind": "LinkedField",
  "name": "mergePreview",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reasons",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "moves",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MergeDifference",
      "kind": "LinkedField",
      "name": "differences",
      "plural": true,
      "selections": [
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
          "name": "kept",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "merged",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isFilled",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "MergeAside",
      "kind": "LinkedField",
      "name": "aside",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "what",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "ofKept",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "follows",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "signIn",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v17 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "__typename",
    "storageKey": null
  },
  (v6/*:: as any*/),
  {
    "kind": "InlineFragment",
    "selections": [
      (v7/*:: as any*/),
      (v8/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "knownAs",
        "storageKey": null
      },
      (v11/*:: as any*/),
      (v12/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "postcode",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "dateOfBirth",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "createdAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "hoursConfirmed",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Enrolment",
        "kind": "LinkedField",
        "name": "enrolments",
        "plural": true,
        "selections": [
          (v13/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "stageSince",
            "storageKey": null
          },
          (v14/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Volunteer",
    "abstractKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "MergePageQuery",
    "selections": [
      {
        "alias": "one",
        "args": (v5/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": (v9/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v10/*:: as any*/),
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "likelyDuplicates",
        "plural": true,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Enrolment",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": true,
            "selections": [
              (v13/*:: as any*/),
              (v14/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "condition": "chosen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "other",
            "args": (v15/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": (v9/*:: as any*/),
            "storageKey": null
          },
          (v16/*:: as any*/)
        ]
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v4/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "MergePageQuery",
    "selections": [
      {
        "alias": "one",
        "args": (v5/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": (v17/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v10/*:: as any*/),
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "likelyDuplicates",
        "plural": true,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v11/*:: as any*/),
          (v12/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Enrolment",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": true,
            "selections": [
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "condition": "chosen",
        "kind": "Condition",
        "passingValue": true,
        "selections": [
          {
            "alias": "other",
            "args": (v15/*:: as any*/),
            "concreteType": null,
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": null
          },
          (v16/*:: as any*/)
        ]
      }
    ]
  },
  "params": {
    "cacheID": "1004c175281c3dc682636cd20dcc6de8",
    "id": "39d9669976c69334cd30e8fbc0f9edb1c47349afbd192a044d08e9e9f3e0b7e7",
    "metadata": {},
    "name": "MergePageQuery",
    "operationKind": "query",
    "text": "query MergePageQuery(\n  $id: ID!\n  $other: ID!\n  $keep: ID!\n  $merge: ID!\n  $chosen: Boolean!\n) {\n  one: node(id: $id) {\n    __typename\n    ... on Volunteer {\n      id\n      fullName\n      version\n      ...MergePage_volunteer\n    }\n    id\n  }\n  likelyDuplicates(volunteerId: $id) {\n    id\n    fullName\n    email\n    phone\n    enrolments {\n      stage\n      centre {\n        id\n        name\n      }\n      id\n    }\n  }\n  other: node(id: $other) @include(if: $chosen) {\n    __typename\n    ... on Volunteer {\n      id\n      fullName\n      version\n      ...MergePage_volunteer\n    }\n    id\n  }\n  mergePreview(keepId: $keep, mergeId: $merge) @include(if: $chosen) {\n    reasons\n    moves\n    differences {\n      title\n      kept\n      merged\n      isFilled\n    }\n    aside {\n      what\n      ofKept\n      count\n    }\n    follows\n    signIn\n  }\n}\n\nfragment MergePage_volunteer on Volunteer {\n  fullName\n  knownAs\n  email\n  phone\n  postcode\n  dateOfBirth\n  createdAt\n  hoursConfirmed\n  enrolments {\n    stage\n    stageSince\n    centre {\n      id\n      name\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "0aa749a1dc20cb13630283fe873f77eb";

export default node;
