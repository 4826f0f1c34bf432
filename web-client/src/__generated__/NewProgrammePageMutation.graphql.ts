/**
 * @generated SignedSource<<5bfe3d3467806d9bd165ce93acda73b3>>
 * @relayHash 586db483fd95ad834f83821c77ca5cac
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID edbaca25c892987ed7ffad862d7d634125c712229ae3d11aba95ed908e1e86d3

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
export type CreateProgrammeInput = {
  centreId: string;
  kind: ProgrammeKind;
  name: string;
  purpose?: string | null | undefined;
  roles: ReadonlyArray<ProgrammeRoleInput>;
  venue?: string | null | undefined;
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
export type NewProgrammePageMutation$variables = {
  input: CreateProgrammeInput;
};
export type NewProgrammePageMutation$data = {
  readonly createProgramme: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly programme: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  };
};
export type NewProgrammePageMutation = {
  response: NewProgrammePageMutation$data;
  variables: NewProgrammePageMutation$variables;
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
  "concreteType": "Programme",
  "kind": "LinkedField",
  "name": "programme",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    (v2/*:: as any*/)
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
    "name": "NewProgrammePageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateProgrammePayload",
        "kind": "LinkedField",
        "name": "createProgramme",
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
    "name": "NewProgrammePageMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "CreateProgrammePayload",
        "kind": "LinkedField",
        "name": "createProgramme",
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
    "cacheID": "586db483fd95ad834f83821c77ca5cac",
    "id": "edbaca25c892987ed7ffad862d7d634125c712229ae3d11aba95ed908e1e86d3",
    "metadata": {},
    "name": "NewProgrammePageMutation",
    "operationKind": "mutation",
    "text": "mutation NewProgrammePageMutation(\n  $input: CreateProgrammeInput!\n) {\n  createProgramme(input: $input) {\n    programme {\n      id\n      name\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0098b28b2fec8e5d85af5b3f63b772bd";

export default node;
