/**
 * @generated SignedSource<<f6218a6c72e2563403060dfaa56fcf1b>>
 * @relayHash 8aec8964f375b3ee332c6ee65b933578
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e0a1abf17f8bcba3df4679ab1255cafca952bae2e3d9721b9dd9eb1862a16d28

import { ConcreteRequest } from 'relay-runtime';
export type CreateCourseInput = {
  awardingOrganisation?: string | null | undefined;
  credits?: number | null | undefined;
  level?: string | null | undefined;
  qualificationNumber?: string | null | undefined;
  title: string;
  units: ReadonlyArray<CourseUnitInput>;
  validityMonths?: number | null | undefined;
};
export type CourseUnitInput = {
  code: string;
  credits?: number | null | undefined;
  mandatory: boolean;
  title: string;
};
export type NewCoursePageMutation$variables = {
  input: CreateCourseInput;
};
export type NewCoursePageMutation$data = {
  readonly createCourse: {
    readonly course: {
      readonly id: string;
      readonly title: string;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type NewCoursePageMutation = {
  response: NewCoursePageMutation$data;
  variables: NewCoursePageMutation$variables;
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
    "concreteType": "CreateCoursePayload",
    "kind": "LinkedField",
    "name": "createCourse",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Course",
        "kind": "LinkedField",
        "name": "course",
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
    "name": "NewCoursePageMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewCoursePageMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "8aec8964f375b3ee332c6ee65b933578",
    "id": "e0a1abf17f8bcba3df4679ab1255cafca952bae2e3d9721b9dd9eb1862a16d28",
    "metadata": {},
    "name": "NewCoursePageMutation",
    "operationKind": "mutation",
    "text": "mutation NewCoursePageMutation(\n  $input: CreateCourseInput!\n) {\n  createCourse(input: $input) {\n    course {\n      id\n      title\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "18f00de4c7d4eaaa05bbf738ba97a028";

export default node;
