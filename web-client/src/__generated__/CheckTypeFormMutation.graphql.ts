/**
 * @generated SignedSource<<88363f65f28eda05c16da37ad1880067>>
 * @relayHash 9ee2927be803b859213c8615d27af3f1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0aecb283396999ad21486b673f7b6390535cd9b1a12232f9ecf9c58db99d3f43

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type SaveCheckTypeInput = {
  from?: string | null | undefined;
  id?: string | null | undefined;
  insteadOf?: string | null | undefined;
  kind?: CheckKind | null | undefined;
  level?: DbsLevel | null | undefined;
  name: string;
  recheckAfterMonths?: number | null | undefined;
  renewalDays?: number | null | undefined;
  renewedByStatusCheck?: boolean | null | undefined;
  requiredCount: number;
  version?: number | null | undefined;
  workforce?: DbsWorkforce | null | undefined;
};
export type CheckTypeFormMutation$variables = {
  input: SaveCheckTypeInput;
};
export type CheckTypeFormMutation$data = {
  readonly saveCheckType: {
    readonly checkType: {
      readonly id: string;
      readonly level: DbsLevel | null | undefined;
      readonly name: string;
      readonly recheckAfterMonths: number | null | undefined;
      readonly renewalDays: number;
      readonly renewedByStatusCheck: boolean;
      readonly requiredCount: number;
      readonly version: number;
      readonly workforce: DbsWorkforce | null | undefined;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
  };
};
export type CheckTypeFormMutation = {
  response: CheckTypeFormMutation$data;
  variables: CheckTypeFormMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "CheckType",
  "kind": "LinkedField",
  "name": "checkType",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "requiredCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "recheckAfterMonths",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "renewalDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "workforce",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "renewedByStatusCheck",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "InvalidField",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v7 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ReadinessReason",
      "kind": "LinkedField",
      "name": "reasons",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "met",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requirement",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "explanation",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NotReadyError",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CheckTypeFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SaveCheckTypePayload",
        "kind": "LinkedField",
        "name": "saveCheckType",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "kind": "InlineDataFragmentSpread",
                      "name": "refusals_error",
                      "selections": [
                        (v4/*:: as any*/),
                        (v5/*:: as any*/),
                        (v6/*:: as any*/),
                        (v7/*:: as any*/)
                      ],
                      "args": null,
                      "argumentDefinitions": []
                    }
                  ],
                  "type": "Error",
                  "abstractKey": "__isError"
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "refusal"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CheckTypeFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SaveCheckTypePayload",
        "kind": "LinkedField",
        "name": "saveCheckType",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/)
                ],
                "type": "Error",
                "abstractKey": "__isError"
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
    "cacheID": "9ee2927be803b859213c8615d27af3f1",
    "id": "0aecb283396999ad21486b673f7b6390535cd9b1a12232f9ecf9c58db99d3f43",
    "metadata": {},
    "name": "CheckTypeFormMutation",
    "operationKind": "mutation",
    "text": "mutation CheckTypeFormMutation(\n  $input: SaveCheckTypeInput!\n) {\n  saveCheckType(input: $input) {\n    checkType {\n      id\n      name\n      requiredCount\n      recheckAfterMonths\n      renewalDays\n      level\n      workforce\n      renewedByStatusCheck\n      version\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "00e3e9dc22c7bcb4921c97775fbd0af2";

export default node;
