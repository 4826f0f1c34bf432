/**
 * @generated SignedSource<<3fa471e9cc81a057b5297492ef99faac>>
 * @relayHash bf77d4f9d4a5e209d30e81e9da24aa69
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9c612e4dd71b5feb9a8a73266c249a303223e481e9aaf233fb9a1de29e7717d5

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MePageQuery$variables = Record<PropertyKey, never>;
export type MePageQuery$data = {
  readonly viewer: {
    readonly displayName: string;
    readonly volunteer: {
      readonly knownAs: string;
      readonly " $fragmentSpreads": FragmentRefs<"MePage_volunteer">;
    } | null | undefined;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ConsentSwitches_wordings" | "MyTraining_query" | "WhereIStand_query" | "useEngagements_query">;
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
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "address",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = [
  (v5/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Centre",
  "kind": "LinkedField",
  "name": "centre",
  "plural": false,
  "selections": (v6/*:: as any*/),
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v11 = [
  (v10/*:: as any*/),
  (v5/*:: as any*/)
],
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "Course",
  "kind": "LinkedField",
  "name": "course",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "stage",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "until",
  "storageKey": null
},
v15 = [
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
    "name": "met",
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
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsAt",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "venue",
  "storageKey": null
},
v20 = {
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
      "name": "timeZone",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v22 = {
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
        "args": null,
        "kind": "FragmentSpread",
        "name": "useEngagements_query"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "MyTraining_query"
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "WhereIStand_query"
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
                "name": "MePage_volunteer"
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
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 100
          }
        ],
        "concreteType": "VenuesConnection",
        "kind": "LinkedField",
        "name": "venues",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Venue",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "howToFind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "accessNotes",
                "storageKey": null
              },
              (v7/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": "venues(first:100)"
      },
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 20
          },
          {
            "kind": "Literal",
            "name": "order",
            "value": [
              {
                "closesOn": "DESC"
              }
            ]
          }
        ],
        "concreteType": "CohortsConnection",
        "kind": "LinkedField",
        "name": "cohorts",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Cohort",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              (v3/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
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
                "kind": "ScalarField",
                "name": "placesLeft",
                "storageKey": null
              },
              (v7/*:: as any*/),
              (v12/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": "cohorts(first:20,order:[{\"closesOn\":\"DESC\"}])"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CheckType",
        "kind": "LinkedField",
        "name": "checkTypes",
        "plural": true,
        "selections": [
          (v5/*:: as any*/),
          (v3/*:: as any*/),
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "requiredCount",
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
              (v5/*:: as any*/),
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
                "concreteType": "Enrolment",
                "kind": "LinkedField",
                "name": "enrolments",
                "plural": true,
                "selections": [
                  (v13/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Readiness",
                    "kind": "LinkedField",
                    "name": "suitability",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "ready",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "SetAside",
                        "kind": "LinkedField",
                        "name": "setAside",
                        "plural": false,
                        "selections": [
                          (v14/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "by",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "reason",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ReadinessReason",
                        "kind": "LinkedField",
                        "name": "reasons",
                        "plural": true,
                        "selections": (v15/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v5/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Centre",
                    "kind": "LinkedField",
                    "name": "centre",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v3/*:: as any*/),
                      (v4/*:: as any*/),
                      (v16/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "telephone",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "coordinators",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stageSince",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "EnrolmentStep",
                    "kind": "LinkedField",
                    "name": "history",
                    "plural": true,
                    "selections": [
                      (v13/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ReadinessReason",
                    "kind": "LinkedField",
                    "name": "missing",
                    "plural": true,
                    "selections": (v15/*:: as any*/),
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
                      (v5/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      (v8/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "alongside",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "RotaPlace",
                        "kind": "LinkedField",
                        "name": "rota",
                        "plural": true,
                        "selections": [
                          (v8/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "isReady",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ProgrammeRole",
                            "kind": "LinkedField",
                            "name": "role",
                            "plural": false,
                            "selections": (v11/*:: as any*/),
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Volunteer",
                            "kind": "LinkedField",
                            "name": "volunteer",
                            "plural": false,
                            "selections": (v6/*:: as any*/),
                            "storageKey": null
                          },
                          (v5/*:: as any*/)
                        ],
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
                          (v3/*:: as any*/),
                          (v19/*:: as any*/),
                          (v20/*:: as any*/),
                          (v5/*:: as any*/)
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
                      (v5/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "topic",
                        "storageKey": null
                      },
                      (v19/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Cohort",
                        "kind": "LinkedField",
                        "name": "cohort",
                        "plural": false,
                        "selections": [
                          (v12/*:: as any*/),
                          (v20/*:: as any*/),
                          (v5/*:: as any*/)
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
                      (v5/*:: as any*/),
                      (v17/*:: as any*/),
                      (v18/*:: as any*/),
                      (v10/*:: as any*/),
                      (v19/*:: as any*/),
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
                      (v20/*:: as any*/)
                    ],
                    "type": "SupportMeeting",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v6/*:: as any*/),
                    "type": "Node",
                    "abstractKey": "__isNode"
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Check",
                "kind": "LinkedField",
                "name": "checks",
                "plural": true,
                "selections": [
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CheckType",
                    "kind": "LinkedField",
                    "name": "type",
                    "plural": false,
                    "selections": [
                      (v5/*:: as any*/),
                      (v3/*:: as any*/),
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "retiredAt",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v5/*:: as any*/),
                  (v21/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "recheckDue",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "recorded",
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
                "name": "centres",
                "plural": true,
                "selections": [
                  (v5/*:: as any*/),
                  (v3/*:: as any*/)
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
                  (v5/*:: as any*/),
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "from",
                    "storageKey": null
                  },
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Programme",
                    "kind": "LinkedField",
                    "name": "programme",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      (v19/*:: as any*/),
                      (v5/*:: as any*/)
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
                    "selections": [
                      (v10/*:: as any*/),
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "leads",
                        "storageKey": null
                      }
                    ],
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
                  (v5/*:: as any*/),
                  (v8/*:: as any*/),
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
                      (v3/*:: as any*/),
                      (v12/*:: as any*/),
                      (v5/*:: as any*/),
                      (v9/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "endsOn",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "appliedOn",
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
                  (v5/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "validUntil",
                    "storageKey": null
                  },
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
                  (v10/*:: as any*/),
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
                      (v5/*:: as any*/),
                      (v21/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "hours",
                        "storageKey": null
                      },
                      (v2/*:: as any*/),
                      (v8/*:: as any*/),
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
                  (v21/*:: as any*/)
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
                  (v5/*:: as any*/),
                  (v2/*:: as any*/),
                  (v8/*:: as any*/),
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
              (v16/*:: as any*/),
              (v22/*:: as any*/),
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
                  (v5/*:: as any*/),
                  (v3/*:: as any*/),
                  (v22/*:: as any*/),
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
    "cacheID": "bf77d4f9d4a5e209d30e81e9da24aa69",
    "id": "9c612e4dd71b5feb9a8a73266c249a303223e481e9aaf233fb9a1de29e7717d5",
    "metadata": {},
    "name": "MePageQuery",
    "operationKind": "query",
    "text": "query MePageQuery {\n  ...ConsentSwitches_wordings\n  ...useEngagements_query\n  ...MyTraining_query\n  ...WhereIStand_query\n  viewer {\n    displayName\n    volunteer {\n      knownAs\n      ...MePage_volunteer\n      id\n    }\n  }\n}\n\nfragment CalendarCard_volunteer on Volunteer {\n  id\n  calendarUrl\n}\n\nfragment ConsentSwitches_volunteer on Volunteer {\n  id\n  consents {\n    kind\n    given\n    on\n  }\n}\n\nfragment ConsentSwitches_wordings on Query {\n  consentWordings {\n    kind\n    text\n  }\n}\n\nfragment EmergencyContacts_volunteer on Volunteer {\n  id\n  emergencyContacts {\n    id\n    name\n    phone\n    relationship\n  }\n}\n\nfragment LogHours_volunteer on Volunteer {\n  id\n  centres {\n    id\n    name\n  }\n}\n\nfragment MePage_volunteer on Volunteer {\n  id\n  calendarUrl\n  enrolments {\n    stage\n    suitability {\n      ready\n      setAside {\n        until\n      }\n    }\n    id\n  }\n  ...useEngagements_volunteer\n  ...WhomToRing_volunteer\n  ...WhereIStand_volunteer\n  ...LogHours_volunteer\n  ...Questions_volunteer\n  ...PartOf_volunteer\n  ...MyHours_volunteer\n  ...MyTraining_volunteer\n  ...MyChecks_volunteer\n  ...CalendarCard_volunteer\n  ...ConsentSwitches_volunteer\n  ...MyData_volunteer\n  ...MyDetails_volunteer\n  ...EmergencyContacts_volunteer\n}\n\nfragment MyChecks_volunteer on Volunteer {\n  checks {\n    id\n    status\n    on\n    recheckDue\n    recorded\n    type {\n      id\n      name\n      kind\n    }\n  }\n}\n\nfragment MyData_volunteer on Volunteer {\n  id\n  ...dataRequests_volunteer\n}\n\nfragment MyDetails_volunteer on Volunteer {\n  id\n  fullName\n  knownAs\n  email\n  phone\n  postcode\n  dateOfBirth\n  languages\n  skills\n  interests\n  accessNeeds\n  availability {\n    weekday\n    part\n  }\n}\n\nfragment MyHours_volunteer on Volunteer {\n  hoursConfirmed\n  milestones {\n    title\n    reachedOn\n  }\n  contributions(first: 5, order: [{on: DESC}]) {\n    nodes {\n      id\n      on\n      hours\n      kind\n      status\n      description\n    }\n  }\n}\n\nfragment MyTraining_query on Query {\n  cohorts(first: 20, order: [{closesOn: DESC}]) {\n    nodes {\n      id\n      name\n      status\n      startsOn\n      closesOn\n      placesLeft\n      centre {\n        id\n      }\n      course {\n        title\n        id\n      }\n    }\n  }\n}\n\nfragment MyTraining_volunteer on Volunteer {\n  id\n  enrolments {\n    stage\n    centre {\n      id\n    }\n    id\n  }\n  places {\n    id\n    status\n    appliedOn\n    cohort {\n      id\n      name\n      startsOn\n      endsOn\n      course {\n        title\n        id\n      }\n    }\n  }\n  accreditations {\n    id\n    title\n    awardedOn\n    validUntil\n    certificateNumber\n  }\n}\n\nfragment PartOf_volunteer on Volunteer {\n  assignments {\n    id\n    status\n    from\n    until\n    programme {\n      name\n      venue\n      id\n    }\n    role {\n      title\n      leads\n      id\n    }\n  }\n}\n\nfragment Questions_volunteer on Volunteer {\n  id\n  assignments {\n    id\n    status\n    from\n    until\n    programme {\n      name\n      venue\n      id\n    }\n    role {\n      title\n      id\n    }\n  }\n  places {\n    id\n    status\n    offerExpiresAt\n    cohort {\n      name\n      course {\n        title\n        id\n      }\n      id\n    }\n  }\n  accreditations {\n    id\n    title\n    validUntil\n  }\n  checks {\n    id\n    status\n    on\n    recheckDue\n    type {\n      id\n      name\n      kind\n      retiredAt\n    }\n  }\n}\n\nfragment WhereIStand_query on Query {\n  checkTypes {\n    id\n    name\n    kind\n    requiredCount\n  }\n}\n\nfragment WhereIStand_volunteer on Volunteer {\n  checks {\n    status\n    type {\n      id\n    }\n    id\n  }\n  enrolments {\n    id\n    stage\n    stageSince\n    centre {\n      name\n      id\n    }\n    history {\n      stage\n    }\n    missing {\n      requirement\n      met\n      explanation\n    }\n    suitability {\n      ready\n      setAside {\n        by\n        reason\n        until\n      }\n      reasons {\n        requirement\n        met\n        explanation\n      }\n    }\n  }\n}\n\nfragment WhomToRing_volunteer on Volunteer {\n  enrolments {\n    centre {\n      id\n      name\n      address\n      email\n      telephone\n      coordinators\n    }\n    id\n  }\n}\n\nfragment dataRequests_volunteer on Volunteer {\n  id\n  dataRequests {\n    id\n    kind\n    status\n    note\n    requestedAt\n    requestedBy\n    answeredAt\n    declinedAt\n    declinedReason\n    withdrawnAt\n    version\n    copyUrl\n  }\n}\n\nfragment useEngagements_query on Query {\n  venues(first: 100) {\n    nodes {\n      name\n      address\n      howToFind\n      accessNotes\n      centre {\n        id\n      }\n      id\n    }\n  }\n}\n\nfragment useEngagements_volunteer on Volunteer {\n  id\n  enrolments {\n    stage\n    centre {\n      id\n    }\n    id\n  }\n  upcoming {\n    __typename\n    ... on ProgrammeSession {\n      id\n      startsAt\n      endsAt\n      status\n      alongside\n      rota {\n        status\n        isReady\n        role {\n          title\n          id\n        }\n        volunteer {\n          id\n        }\n        id\n      }\n      programme {\n        name\n        venue\n        centre {\n          id\n          timeZone\n        }\n        id\n      }\n    }\n    ... on CohortSession {\n      id\n      startsAt\n      endsAt\n      topic\n      venue\n      cohort {\n        course {\n          title\n          id\n        }\n        centre {\n          id\n          timeZone\n        }\n        id\n      }\n    }\n    ... on SupportMeeting {\n      id\n      startsAt\n      endsAt\n      title\n      venue\n      agenda\n      cancelled\n      viewerReply\n      centre {\n        id\n        timeZone\n      }\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4453a6854db14933d5994ec58840b6d3";

export default node;
