/**
 * @generated SignedSource<<7baac42066645fa2afe0a917f5cc33d1>>
 * @relayHash b9e9b80aebd3bc64abc565b14cafa7bc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fc92719efdcc3ec51ee53d20d740b98b5a3474ebc7302b3a4c78f1019097dcfa

import { ConcreteRequest } from 'relay-runtime';
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
  induction?: never;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind: CheckKind;
  induction?: never;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind?: never;
  induction: boolean;
  minimumAge?: never;
} | {
  accreditationFromCourseId?: never;
  checkKind?: never;
  induction?: never;
  minimumAge: number;
};
export type AddRoleFormMutation$variables = {
  input: AddProgrammeRoleInput;
};
export type AddRoleFormMutation$data = {
  readonly addProgrammeRole: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AddProgrammeRolePayload",
    "kind": "LinkedField",
    "name": "addProgrammeRole",
    "plural": false,
    "selections": [
      {
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
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v1/*:: as any*/)
            ],
            "type": "Error",
            "abstractKey": "__isError"
          },
          {
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
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "InvalidInputError",
            "abstractKey": null
          }
        ],
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
    "name": "AddRoleFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddRoleFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "b9e9b80aebd3bc64abc565b14cafa7bc",
    "id": "fc92719efdcc3ec51ee53d20d740b98b5a3474ebc7302b3a4c78f1019097dcfa",
    "metadata": {},
    "name": "AddRoleFormMutation",
    "operationKind": "mutation",
    "text": "mutation AddRoleFormMutation(\n  $input: AddProgrammeRoleInput!\n) {\n  addProgrammeRole(input: $input) {\n    programmeRole {\n      id\n      title\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6c61f1d011b912b7bd0914d3aa850acd";

export default node;
