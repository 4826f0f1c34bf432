/**
 * @generated SignedSource<<3078a71abf4b2e6a44cf3d5f2ee0f104>>
 * @relayHash b1a48644469a3e44a7dd1b6151adec91
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b313c6c3dd8602866beccf9698f9b1b3a4bcc95c4dd4101522a85151a557827d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MePageQuery$variables = Record<PropertyKey, never>;
export type MePageQuery$data = {
  readonly viewer: {
    readonly displayName: string;
    readonly volunteer: {
      readonly knownAs: string;
      readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_volunteer" | "ComingUp_volunteer" | "ConsentSwitches_volunteer" | "EmergencyContacts_volunteer" | "LogHours_volunteer" | "MyData_volunteer" | "MyDetails_volunteer" | "MyHours_volunteer" | "PartOf_volunteer" | "Questions_volunteer">;
    } | null | undefined;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ConsentSwitches_wordings">;
};
export type MePageQuery = {
  response: MePageQuery$data;
  variables: MePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "knownAs",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
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
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v8 = [
  (v7/*:: as any*/),
  (v3/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "concreteType": "Course",
  "kind": "LinkedField",
  "name": "course",
  "plural": false,
  "selections": (v8/*:: as any*/),
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "MePageQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "ConsentSwitches_wordings"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Volunteer",
            "kind": "LinkedField",
            "name": "volunteer",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "LogHours_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Questions_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PartOf_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ComingUp_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "MyHours_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CalendarCard_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ConsentSwitches_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "MyData_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "MyDetails_volunteer"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "EmergencyContacts_volunteer"
              }
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "MePageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ConsentWordings",
        "kind": "LinkedField",
        "name": "consentWordings",
        "plural": true,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "text",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Volunteer",
            "kind": "LinkedField",
            "name": "volunteer",
            "plural": false,
            "selections": [
              (v1/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centres",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Assignment",
                "kind": "LinkedField",
                "name": "assignments",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "from",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "until",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Programme",
                    "kind": "LinkedField",
                    "name": "programme",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v6/*:: as any*/),
                      (v3/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProgrammeRole",
                    "kind": "LinkedField",
                    "name": "role",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
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
                    "kind": "ScalarField",
                    "name": "offerExpiresAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Cohort",
                    "kind": "LinkedField",
                    "name": "cohort",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v9/*:: as any*/),
                      (v3/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Accreditation",
                "kind": "LinkedField",
                "name": "accreditations",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v7/*:: as any*/),
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
                    "name": "validUntil",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "calendarUrl",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "upcoming",
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
                      (v3/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Programme",
                        "kind": "LinkedField",
                        "name": "programme",
                        "plural": false,
                        "selections": [
                          (v4/*:: as any*/),
                          (v6/*:: as any*/),
                          (v12/*:: as any*/),
                          (v3/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "type": "ProgrammeSession",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v3/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "topic",
                        "storageKey": null
                      },
                      (v6/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Cohort",
                        "kind": "LinkedField",
                        "name": "cohort",
                        "plural": false,
                        "selections": [
                          (v9/*:: as any*/),
                          (v12/*:: as any*/),
                          (v3/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "type": "CohortSession",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v3/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/),
                      (v7/*:: as any*/),
                      (v6/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "agenda",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "cancelled",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "viewerReply",
                        "storageKey": null
                      },
                      (v12/*:: as any*/)
                    ],
                    "type": "SupportMeeting",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v3/*:: as any*/)
                    ],
                    "type": "Node",
                    "abstractKey": "__isNode"
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hoursConfirmed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Milestone",
                "kind": "LinkedField",
                "name": "milestones",
                "plural": true,
                "selections": [
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "reachedOn",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": [
                  {
                    "kind": "Literal",
                    "name": "first",
                    "value": 5
                  },
                  {
                    "kind": "Literal",
                    "name": "order",
                    "value": [
                      {
                        "on": "DESC"
                      }
                    ]
                  }
                ],
                "concreteType": "ContributionsConnection",
                "kind": "LinkedField",
                "name": "contributions",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Contribution",
                    "kind": "LinkedField",
                    "name": "nodes",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      (v13/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "hours",
                        "storageKey": null
                      },
                      (v2/*:: as any*/),
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "description",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": "contributions(first:5,order:[{\"on\":\"DESC\"}])"
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Consent",
                "kind": "LinkedField",
                "name": "consents",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "given",
                    "storageKey": null
                  },
                  (v13/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "DataRequest",
                "kind": "LinkedField",
                "name": "dataRequests",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v2/*:: as any*/),
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "note",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "requestedBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "answeredAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "declinedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "declinedReason",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "withdrawnAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "version",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "copyUrl",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "fullName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "email",
                "storageKey": null
              },
              (v14/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "postcode",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dateOfBirth",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "languages",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "skills",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "interests",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "accessNeeds",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Availability",
                "kind": "LinkedField",
                "name": "availability",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "weekday",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "part",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EmergencyContact",
                "kind": "LinkedField",
                "name": "emergencyContacts",
                "plural": true,
                "selections": [
                  (v3/*:: as any*/),
                  (v4/*:: as any*/),
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "relationship",
                    "storageKey": null
                  }
                ],
                "storageKey": null
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
    "cacheID": "b1a48644469a3e44a7dd1b6151adec91",
    "id": "b313c6c3dd8602866beccf9698f9b1b3a4bcc95c4dd4101522a85151a557827d",
    "metadata": {},
    "name": "MePageQuery",
    "operationKind": "query",
    "text": "query MePageQuery {\n  ...ConsentSwitches_wordings\n  viewer {\n    displayName\n    volunteer {\n      knownAs\n      ...LogHours_volunteer\n      ...Questions_volunteer\n      ...PartOf_volunteer\n      ...ComingUp_volunteer\n      ...MyHours_volunteer\n      ...CalendarCard_volunteer\n      ...ConsentSwitches_volunteer\n      ...MyData_volunteer\n      ...MyDetails_volunteer\n      ...EmergencyContacts_volunteer\n      id\n    }\n  }\n}\n\nfragment CalendarCard_volunteer on Volunteer {\n  id\n  calendarUrl\n}\n\nfragment ComingUp_volunteer on Volunteer {\n  id\n  calendarUrl\n  upcoming {\n    __typename\n    ... on ProgrammeSession {\n      id\n      startsAt\n      endsAt\n      status\n      programme {\n        name\n        venue\n        centre {\n          timeZone\n          id\n        }\n        id\n      }\n    }\n    ... on CohortSession {\n      id\n      startsAt\n      endsAt\n      topic\n      venue\n      cohort {\n        course {\n          title\n          id\n        }\n        centre {\n          timeZone\n          id\n        }\n        id\n      }\n    }\n    ... on SupportMeeting {\n      id\n      startsAt\n      endsAt\n      title\n      venue\n      agenda\n      cancelled\n      viewerReply\n      centre {\n        timeZone\n        id\n      }\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment ConsentSwitches_volunteer on Volunteer {\n  id\n  consents {\n    kind\n    given\n    on\n  }\n}\n\nfragment ConsentSwitches_wordings on Query {\n  consentWordings {\n    kind\n    text\n  }\n}\n\nfragment EmergencyContacts_volunteer on Volunteer {\n  id\n  emergencyContacts {\n    id\n    name\n    phone\n    relationship\n  }\n}\n\nfragment LogHours_volunteer on Volunteer {\n  id\n  centres {\n    id\n    name\n  }\n}\n\nfragment MyData_volunteer on Volunteer {\n  id\n  ...dataRequests_volunteer\n}\n\nfragment MyDetails_volunteer on Volunteer {\n  id\n  fullName\n  knownAs\n  email\n  phone\n  postcode\n  dateOfBirth\n  languages\n  skills\n  interests\n  accessNeeds\n  availability {\n    weekday\n    part\n  }\n}\n\nfragment MyHours_volunteer on Volunteer {\n  hoursConfirmed\n  milestones {\n    title\n    reachedOn\n  }\n  contributions(first: 5, order: [{on: DESC}]) {\n    nodes {\n      id\n      on\n      hours\n      kind\n      status\n      description\n    }\n  }\n}\n\nfragment PartOf_volunteer on Volunteer {\n  assignments {\n    id\n    status\n    from\n    programme {\n      name\n      venue\n      id\n    }\n    role {\n      title\n      id\n    }\n  }\n  places {\n    id\n    status\n    cohort {\n      name\n      course {\n        title\n        id\n      }\n      id\n    }\n  }\n  accreditations {\n    id\n    title\n    awardedOn\n    validUntil\n  }\n}\n\nfragment Questions_volunteer on Volunteer {\n  assignments {\n    id\n    status\n    from\n    until\n    programme {\n      name\n      venue\n      id\n    }\n    role {\n      title\n      id\n    }\n  }\n  places {\n    id\n    status\n    offerExpiresAt\n    cohort {\n      name\n      course {\n        title\n        id\n      }\n      id\n    }\n  }\n}\n\nfragment dataRequests_volunteer on Volunteer {\n  id\n  dataRequests {\n    id\n    kind\n    status\n    note\n    requestedAt\n    requestedBy\n    answeredAt\n    declinedAt\n    declinedReason\n    withdrawnAt\n    version\n    copyUrl\n  }\n}\n"
  }
};
})();

(node as any).hash = "b743955758a04bee5dd117cd7f7a8042";

export default node;
