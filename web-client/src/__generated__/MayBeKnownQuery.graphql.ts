/**
 * @generated SignedSource<<962cda53c46f04fcd1aea090e06dbeb4>>
 * @relayHash cfe82d3635a8c9dfa1832e8377c5098a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6e682dd4c6cff4066ce433921724b3f18ba4c2aa549e1ec35de6e7ae230bd3a4

import { ConcreteRequest } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
export type MayBeKnownQuery$variables = {
  dateOfBirth?: string | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  phone?: string | null | undefined;
};
export type MayBeKnownQuery$data = {
  readonly similarVolunteers: ReadonlyArray<{
    readonly dateOfBirth: string | null | undefined;
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
    readonly knownAs: string;
    readonly phone: string | null | undefined;
    readonly postcode: string | null | undefined;
  }>;
};
export type MayBeKnownQuery = {
  response: MayBeKnownQuery$data;
  variables: MayBeKnownQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "dateOfBirth"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "email"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "fullName"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "phone"
},
v4 = [
  {
    "kind": "Variable",
    "name": "dateOfBirth",
    "variableName": "dateOfBirth"
  },
  {
    "kind": "Variable",
    "name": "email",
    "variableName": "email"
  },
  {
    "kind": "Variable",
    "name": "fullName",
    "variableName": "fullName"
  },
  {
    "kind": "Variable",
    "name": "phone",
    "variableName": "phone"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "fullName",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "knownAs",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "postcode",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dateOfBirth",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stage",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    (v5/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "MayBeKnownQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "similarVolunteers",
        "plural": true,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Enrolment",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": true,
            "selections": [
              (v12/*:: as any*/),
              (v13/*:: as any*/)
            ],
            "storageKey": null
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
    "argumentDefinitions": [
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "MayBeKnownQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Volunteer",
        "kind": "LinkedField",
        "name": "similarVolunteers",
        "plural": true,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          (v8/*:: as any*/),
          (v9/*:: as any*/),
          (v10/*:: as any*/),
          (v11/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Enrolment",
            "kind": "LinkedField",
            "name": "enrolments",
            "plural": true,
            "selections": [
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "cfe82d3635a8c9dfa1832e8377c5098a",
    "id": "6e682dd4c6cff4066ce433921724b3f18ba4c2aa549e1ec35de6e7ae230bd3a4",
    "metadata": {},
    "name": "MayBeKnownQuery",
    "operationKind": "query",
    "text": "query MayBeKnownQuery(\n  $fullName: String!\n  $email: String\n  $phone: String\n  $dateOfBirth: Date\n) {\n  similarVolunteers(fullName: $fullName, email: $email, phone: $phone, dateOfBirth: $dateOfBirth) {\n    id\n    fullName\n    knownAs\n    email\n    phone\n    postcode\n    dateOfBirth\n    enrolments {\n      stage\n      centre {\n        id\n        name\n      }\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "3cfce4c72fe066c75852b305c6cf6096";

export default node;
