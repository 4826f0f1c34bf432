/**
 * @generated SignedSource<<e3767e90dc374c213f0191e10ff1edaa>>
 * @relayHash 01a0b70faf4a701fdc2f97d0bb7e8674
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0c8704bf928be438194f5f0e08cfaa04fa8512eb7a3620238de586e91d215957

import { ConcreteRequest } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
export type ApplyForCohortInput = {
  cohortId: string;
  volunteerId: string;
};
export type PlaceVolunteerFormMutation$variables = {
  input: ApplyForCohortInput;
};
export type PlaceVolunteerFormMutation$data = {
  readonly applyForCohort: {
    readonly cohortPlace: {
      readonly id: string;
      readonly status: PlaceStatus;
      readonly volunteer: {
        readonly fullName: string;
      };
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
export type PlaceVolunteerFormMutation = {
  response: PlaceVolunteerFormMutation$data;
  variables: PlaceVolunteerFormMutation$variables;
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
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fullName",
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
        (v5/*:: as any*/)
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
            (v5/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "type": "InvalidInputError",
      "abstractKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PlaceVolunteerFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ApplyForCohortPayload",
        "kind": "LinkedField",
        "name": "applyForCohort",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortPlace",
            "kind": "LinkedField",
            "name": "cohortPlace",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v6/*:: as any*/)
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
    "name": "PlaceVolunteerFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "ApplyForCohortPayload",
        "kind": "LinkedField",
        "name": "applyForCohort",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CohortPlace",
            "kind": "LinkedField",
            "name": "cohortPlace",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "volunteer",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "01a0b70faf4a701fdc2f97d0bb7e8674",
    "id": "0c8704bf928be438194f5f0e08cfaa04fa8512eb7a3620238de586e91d215957",
    "metadata": {},
    "name": "PlaceVolunteerFormMutation",
    "operationKind": "mutation",
    "text": "mutation PlaceVolunteerFormMutation(\n  $input: ApplyForCohortInput!\n) {\n  applyForCohort(input: $input) {\n    cohortPlace {\n      id\n      status\n      volunteer {\n        fullName\n        id\n      }\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8546f3c959ac47313d75b5e3056c9548";

export default node;
