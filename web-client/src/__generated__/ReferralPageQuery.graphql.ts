/**
 * @generated SignedSource<<67b3afd55ce594d14a8eefe965ce6c72>>
 * @relayHash bb77edabd5fab7e32668018419b78a2a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 99859c12d6729a1d9d17db9fca12c866e3f7ace34f4ed8b8f39b4fdeaaa99daa

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReferralAge = "ADULT" | "NOT_SAID" | "UNDER18";
export type ReferralChannel = "PUBLIC_FORM" | "REFERRER_PAGE" | "STAFF";
export type ReferralStatus = "ACKNOWLEDGED" | "CONTACTED" | "ENROLLED" | "MET" | "NOT_TAKEN_UP" | "RECEIVED";
export type ReferralPageQuery$variables = {
  id: string;
};
export type ReferralPageQuery$data = {
  readonly node: {
    readonly referral: {
      readonly acknowledgedOn: string | null | undefined;
      readonly age: ReferralAge;
      readonly agreed: boolean;
      readonly centre: {
        readonly name: string;
      };
      readonly channel: ReferralChannel;
      readonly contactedOn: string | null | undefined;
      readonly dueOn: string | null | undefined;
      readonly email: string | null | undefined;
      readonly enrolledOn: string | null | undefined;
      readonly from: {
        readonly name: string;
      } | null | undefined;
      readonly id: string;
      readonly metOn: string | null | undefined;
      readonly notTakenUpOn: string | null | undefined;
      readonly notTakenUpReason: string | null | undefined;
      readonly note: string | null | undefined;
      readonly overdue: boolean;
      readonly personName: string;
      readonly phone: string | null | undefined;
      readonly receivedOn: string;
      readonly status: ReferralStatus;
      readonly version: number;
      readonly volunteer: {
        readonly fullName: string;
        readonly id: string;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"EditForm_referral" | "StepForm_referral">;
    } | null | undefined;
  } | null | undefined;
};
export type ReferralPageQuery = {
  response: ReferralPageQuery$data;
  variables: ReferralPageQuery$variables;
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
  "name": "version",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "personName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "note",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "age",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "agreed",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "channel",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "overdue",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "receivedOn",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "acknowledgedOn",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "contactedOn",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "metOn",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "enrolledOn",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notTakenUpOn",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "notTakenUpReason",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v22 = [
  (v21/*:: as any*/)
],
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fullName",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v24 = [
  (v21/*:: as any*/),
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ReferralPageQuery",
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
                (v5/*:: as any*/),
                (v6/*:: as any*/),
                (v7/*:: as any*/),
                (v8/*:: as any*/),
                (v9/*:: as any*/),
                (v10/*:: as any*/),
                (v11/*:: as any*/),
                (v12/*:: as any*/),
                (v13/*:: as any*/),
                (v14/*:: as any*/),
                (v15/*:: as any*/),
                (v16/*:: as any*/),
                (v17/*:: as any*/),
                (v18/*:: as any*/),
                (v19/*:: as any*/),
                (v20/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "PartnerOrganisation",
                  "kind": "LinkedField",
                  "name": "from",
                  "plural": false,
                  "selections": (v22/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Centre",
                  "kind": "LinkedField",
                  "name": "centre",
                  "plural": false,
                  "selections": (v22/*:: as any*/),
                  "storageKey": null
                },
                (v23/*:: as any*/),
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "EditForm_referral"
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "StepForm_referral"
                }
              ],
              "type": "Referral",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "referral"
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
    "name": "ReferralPageQuery",
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
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v11/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/),
              (v16/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              (v19/*:: as any*/),
              (v20/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerOrganisation",
                "kind": "LinkedField",
                "name": "from",
                "plural": false,
                "selections": (v24/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": (v24/*:: as any*/),
                "storageKey": null
              },
              (v23/*:: as any*/)
            ],
            "type": "Referral",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "bb77edabd5fab7e32668018419b78a2a",
    "id": "99859c12d6729a1d9d17db9fca12c866e3f7ace34f4ed8b8f39b4fdeaaa99daa",
    "metadata": {},
    "name": "ReferralPageQuery",
    "operationKind": "query",
    "text": "query ReferralPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Referral {\n      id\n      version\n      personName\n      email\n      phone\n      note\n      age\n      agreed\n      channel\n      status\n      overdue\n      dueOn\n      receivedOn\n      acknowledgedOn\n      contactedOn\n      metOn\n      enrolledOn\n      notTakenUpOn\n      notTakenUpReason\n      from {\n        name\n        id\n      }\n      centre {\n        name\n        id\n      }\n      volunteer {\n        id\n        fullName\n      }\n      ...EditForm_referral\n      ...StepForm_referral\n    }\n    id\n  }\n}\n\nfragment EditForm_referral on Referral {\n  id\n  version\n  personName\n  email\n  phone\n  note\n  age\n  agreed\n}\n\nfragment StepForm_referral on Referral {\n  id\n  version\n  status\n  personName\n  receivedOn\n}\n"
  }
};
})();

(node as any).hash = "665ea1a93515acb246cc61f0dff74568";

export default node;
