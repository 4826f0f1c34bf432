/**
 * @generated SignedSource<<00894aac5ed8c91e1a35f0968b464517>>
 * @relayHash e96c4628f4eea805079ce64428dc936c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5278ac5bf813b19e0c8f1273cfc03c9868c22d51c8ea02ffd632c4369bf357a8

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CohortPageQuery$variables = {
  id: string;
};
export type CohortPageQuery$data = {
  readonly node: {
    readonly cohort: {
      readonly " $fragmentSpreads": FragmentRefs<"CohortPage_cohort">;
    } | null | undefined;
  } | null | undefined;
};
export type CohortPageQuery = {
  response: CohortPageQuery$data;
  variables: CohortPageQuery$variables;
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
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CohortPageQuery",
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
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CohortPage_cohort"
                }
              ],
              "type": "Cohort",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "cohort"
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
    "name": "CohortPageQuery",
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Course",
                "kind": "LinkedField",
                "name": "course",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "places",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Accreditation",
                    "kind": "LinkedField",
                    "name": "accreditation",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "awardedOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "certificateNumber",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "appliedOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "offerExpiresAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "learnerNumber",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "capacity",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "placesLeft",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "opensOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "closesOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "waitingList",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortSession",
                "kind": "LinkedField",
                "name": "sessions",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "startsAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "registerOpensAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "topic",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "venue",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "RegisterEntry",
                    "kind": "LinkedField",
                    "name": "register",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "attendance",
                        "storageKey": null
                      },
                      (v5/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Cohort",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "e96c4628f4eea805079ce64428dc936c",
    "id": "5278ac5bf813b19e0c8f1273cfc03c9868c22d51c8ea02ffd632c4369bf357a8",
    "metadata": {},
    "name": "CohortPageQuery",
    "operationKind": "query",
    "text": "query CohortPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...CohortPage_cohort\n    id\n  }\n}\n\nfragment AwardForm_cohort on Cohort {\n  places {\n    id\n    status\n    volunteer {\n      id\n      fullName\n    }\n    accreditation {\n      id\n    }\n  }\n  sessions {\n    register {\n      attendance\n      volunteer {\n        id\n      }\n    }\n    id\n  }\n}\n\nfragment CohortFacts_cohort on Cohort {\n  capacity\n  placesLeft\n  opensOn\n  closesOn\n  centre {\n    name\n    id\n  }\n  waitingList {\n    id\n  }\n  places {\n    id\n    status\n  }\n}\n\nfragment CohortPage_cohort on Cohort {\n  id\n  name\n  status\n  startsOn\n  endsOn\n  course {\n    id\n    title\n  }\n  centre {\n    name\n    id\n  }\n  places {\n    id\n    status\n    accreditation {\n      id\n    }\n    volunteer {\n      id\n    }\n  }\n  ...CohortFacts_cohort\n  ...CohortPlaces_cohort\n  ...CohortSessions_cohort\n  ...AwardForm_cohort\n}\n\nfragment CohortPlaces_cohort on Cohort {\n  placesLeft\n  places {\n    id\n    status\n    volunteer {\n      fullName\n      id\n    }\n    ...PlaceRow_place\n  }\n  waitingList {\n    id\n  }\n}\n\nfragment CohortSessions_cohort on Cohort {\n  centre {\n    timeZone\n    id\n  }\n  sessions {\n    id\n    startsAt\n    endsAt\n    registerOpensAt\n    topic\n    venue\n    register {\n      attendance\n    }\n    ...RegisterForm_session\n  }\n}\n\nfragment PlaceRow_place on CohortPlace {\n  id\n  status\n  appliedOn\n  offerExpiresAt\n  learnerNumber\n  volunteer {\n    id\n    fullName\n  }\n  accreditation {\n    awardedOn\n    certificateNumber\n    id\n  }\n}\n\nfragment RegisterForm_session on CohortSession {\n  id\n  register {\n    attendance\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c1bde55a2cd4e30a38a775f109568ce5";

export default node;
