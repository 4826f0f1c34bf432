/**
 * @generated SignedSource<<769ac77b7a3dea66768e3376abb7b056>>
 * @relayHash 5d48ce9cdec197ef5626923e74cd4ef1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 74ad9370514a05fd1abf2430ac3f2bd6d022d7f3b07ac9ad93d00fb2b52001f7

import { ConcreteRequest } from 'relay-runtime';
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
export type NewProgrammePageMutation$variables = {
  input: CreateProgrammeInput;
};
export type NewProgrammePageMutation$data = {
  readonly createProgramme: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateProgrammePayload",
    "kind": "LinkedField",
    "name": "createProgramme",
    "plural": false,
    "selections": [
      {
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
          (v1/*:: as any*/)
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
              (v2/*:: as any*/)
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
                  (v1/*:: as any*/),
                  (v2/*:: as any*/)
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
    "name": "NewProgrammePageMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewProgrammePageMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "cacheID": "5d48ce9cdec197ef5626923e74cd4ef1",
    "id": "74ad9370514a05fd1abf2430ac3f2bd6d022d7f3b07ac9ad93d00fb2b52001f7",
    "metadata": {},
    "name": "NewProgrammePageMutation",
    "operationKind": "mutation",
    "text": "mutation NewProgrammePageMutation(\n  $input: CreateProgrammeInput!\n) {\n  createProgramme(input: $input) {\n    programme {\n      id\n      name\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c952574ff7bffdfd578aac99d87bbbc8";

export default node;
