/**
 * @generated SignedSource<<9734cef05ec65b19f6f434e3f6ac71b5>>
 * @relayHash e1594001eedfb1876c529a83e0f8839f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 53c2d07ce281c1be8419b0b9f512c61a95546bae9940726b8445d93008de4dff

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type AddProgrammeRoleInput = {
  programmeId: string;
  role: ProgrammeRoleInput;
};
export type ProgrammeRoleInput = {
  leads: boolean;
  neededPerSession: number;
  requires?: ReadonlyArray<RequirementInput> | null | undefined;
  title: string;
};
export type RequirementInput = {
  accreditationFromCourseId: string;
  checkKind?: never;
  checkTypeId?: never;
  induction?: never;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind: CheckKind;
  checkTypeId?: never;
  induction?: never;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind?: never;
  checkTypeId?: never;
  induction: boolean;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind?: never;
  checkTypeId?: never;
  induction?: never;
  minimumAge: number;
} | {
  accreditationFromCourseId?: never;
  checkKind?: never;
  checkTypeId: string;
  induction?: never;
  minimumAge?: never;
};
export type AddRoleFormMutation$variables = {
  input: AddProgrammeRoleInput;
};
export type AddRoleFormMutation$data = {
  readonly addProgrammeRole: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly programmeRole: {
      readonly id: string;
      readonly title: string;
    } | null | undefined;
  };
};
export type AddRoleFormMutation = {
  response: AddRoleFormMutation$data;
  variables: AddRoleFormMutation$variables;
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
  "concreteType": "ProgrammeRole",
  "kind": "LinkedField",
  "name": "programmeRole",
  "plural": false,
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
      "name": "title",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v6 = {
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
    "name": "AddRoleFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddProgrammeRolePayload",
        "kind": "LinkedField",
        "name": "addProgrammeRole",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
                        (v3/*:: as any*/),
                        (v4/*:: as any*/),
                        (v5/*:: as any*/),
                        (v6/*:: as any*/)
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
    "name": "AddRoleFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "AddProgrammeRolePayload",
        "kind": "LinkedField",
        "name": "addProgrammeRole",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
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
    "cacheID": "e1594001eedfb1876c529a83e0f8839f",
    "id": "53c2d07ce281c1be8419b0b9f512c61a95546bae9940726b8445d93008de4dff",
    "metadata": {},
    "name": "AddRoleFormMutation",
    "operationKind": "mutation",
    "text": "mutation AddRoleFormMutation(\n  $input: AddProgrammeRoleInput!\n) {\n  addProgrammeRole(input: $input) {\n    programmeRole {\n      id\n      title\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "93be971b57f8c760e8773be2bb8b7982";

export default node;
