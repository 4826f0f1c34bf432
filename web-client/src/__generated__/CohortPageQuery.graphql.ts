/**
 * @generated SignedSource<<61d1f7732b885d189a8906232bc61cde>>
 * @relayHash 0a37b34ab87f857d676ca4291cdf7157
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7d5ab0ae375cccc88e004fc17d4d6d807b53962f86bc6e0ef11af26d6d086dd7

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
    readonly isTaughtByViewer?: boolean;
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
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isTaughtByViewer",
      "storageKey": null
    }
  ],
  "type": "Cohort",
  "abstractKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
  "plural": false,
  "selections": [
    (v3/*:: as any*/),
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
v7 = [
  (v3/*:: as any*/)
];
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
          (v2/*:: as any*/),
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
          (v3/*:: as any*/),
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
                  (v3/*:: as any*/),
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
                  (v4/*:: as any*/),
                  (v3/*:: as any*/),
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
                  (v3/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Accreditation",
                    "kind": "LinkedField",
                    "name": "accreditation",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
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
                  (v6/*:: as any*/),
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
                "concreteType": "Account",
                "kind": "LinkedField",
                "name": "tutor",
                "plural": false,
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "displayName",
                    "storageKey": null
                  }
                ],
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
                "selections": (v7/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CohortPlace",
                "kind": "LinkedField",
                "name": "applicants",
                "plural": true,
                "selections": (v7/*:: as any*/),
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
                  (v3/*:: as any*/),
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
                      (v6/*:: as any*/)
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
    "cacheID": "0a37b34ab87f857d676ca4291cdf7157",
    "id": "7d5ab0ae375cccc88e004fc17d4d6d807b53962f86bc6e0ef11af26d6d086dd7",
    "metadata": {},
    "name": "CohortPageQuery",
    "operationKind": "query",
    "text": "query CohortPageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Cohort {\n      isTaughtByViewer\n    }\n    ...CohortPage_cohort\n    id\n  }\n}\n\nfragment AwardForm_cohort on Cohort {\n  places {\n    id\n    status\n    volunteer {\n      id\n      fullName\n    }\n    accreditation {\n      id\n    }\n  }\n  sessions {\n    register {\n      attendance\n      volunteer {\n        id\n      }\n    }\n    id\n  }\n}\n\nfragment CohortFacts_cohort on Cohort {\n  id\n  capacity\n  tutor {\n    id\n    displayName\n  }\n  placesLeft\n  opensOn\n  closesOn\n  centre {\n    id\n    name\n  }\n  waitingList {\n    id\n  }\n  places {\n    id\n    status\n  }\n}\n\nfragment CohortPage_cohort on Cohort {\n  id\n  name\n  status\n  startsOn\n  endsOn\n  course {\n    id\n    title\n  }\n  centre {\n    name\n    id\n  }\n  places {\n    id\n    status\n    accreditation {\n      id\n    }\n    volunteer {\n      id\n    }\n  }\n  ...CohortFacts_cohort\n  ...CohortPlaces_cohort\n  ...CohortSessions_cohort\n  ...AwardForm_cohort\n}\n\nfragment CohortPlaces_cohort on Cohort {\n  placesLeft\n  places {\n    id\n    status\n    volunteer {\n      fullName\n      id\n    }\n    ...PlaceRow_place\n  }\n  applicants {\n    id\n  }\n}\n\nfragment CohortSessions_cohort on Cohort {\n  centre {\n    timeZone\n    id\n  }\n  sessions {\n    id\n    startsAt\n    endsAt\n    registerOpensAt\n    topic\n    venue\n    register {\n      attendance\n    }\n    ...RegisterForm_session\n  }\n}\n\nfragment PlaceRow_place on CohortPlace {\n  id\n  status\n  appliedOn\n  offerExpiresAt\n  learnerNumber\n  volunteer {\n    id\n    fullName\n  }\n  accreditation {\n    awardedOn\n    certificateNumber\n    id\n  }\n}\n\nfragment RegisterForm_session on CohortSession {\n  id\n  register {\n    attendance\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "447c196d9fb16c6d9ff200b127c53e0b";

export default node;
