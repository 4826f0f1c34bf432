/**
 * @generated SignedSource<<7687bbd1dc09d54bfe4304801294c5ac>>
 * @relayHash 74f1b035368e8131ebce71d777000176
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4942578c4edbf6c491587023a5b448eeeced33564d5e1b768f98f34e107d9ddb

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ProgrammePageQuery$variables = {
  id: string;
  now: string;
  past: number;
  upcoming: number;
};
export type ProgrammePageQuery$data = {
  readonly node: {
    readonly isLedByViewer?: boolean;
    readonly programme: {
      readonly " $fragmentSpreads": FragmentRefs<"ProgrammePage_programme">;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"RoleFields_query">;
};
export type ProgrammePageQuery = {
  response: ProgrammePageQuery$data;
  variables: ProgrammePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "now"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "past"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "upcoming"
},
v4 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v5 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isLedByViewer",
      "storageKey": null
    }
  ],
  "type": "Programme",
  "abstractKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = [
  (v6/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "fullName",
    "storageKey": null
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v10 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "ProgrammeSession",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": [
      (v6/*:: as any*/),
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
      (v9/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "reason",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "stillNeeded",
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
          (v6/*:: as any*/),
          (v9/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "attendance",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Volunteer",
            "kind": "LinkedField",
            "name": "volunteer",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "knownAs",
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
    "storageKey": null
  }
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v12 = [
  (v6/*:: as any*/),
  (v11/*:: as any*/)
];
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
    "name": "ProgrammePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "now",
                      "variableName": "now"
                    },
                    {
                      "kind": "Variable",
                      "name": "past",
                      "variableName": "past"
                    },
                    {
                      "kind": "Variable",
                      "name": "upcoming",
                      "variableName": "upcoming"
                    }
                  ],
                  "kind": "FragmentSpread",
                  "name": "ProgrammePage_programme"
                }
              ],
              "type": "Programme",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "programme"
          }
        ],
        "storageKey": null
      },
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "RoleFields_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v3/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ProgrammePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
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
          (v6/*:: as any*/),
          (v5/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "purpose",
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
                "concreteType": "Centre",
                "kind": "LinkedField",
                "name": "centre",
                "plural": false,
                "selections": [
                  (v7/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  },
                  (v6/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Volunteer",
                "kind": "LinkedField",
                "name": "lead",
                "plural": false,
                "selections": (v8/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": "upcoming",
                "args": [
                  {
                    "kind": "Variable",
                    "name": "first",
                    "variableName": "upcoming"
                  },
                  {
                    "kind": "Literal",
                    "name": "order",
                    "value": [
                      {
                        "startsAt": "ASC"
                      }
                    ]
                  },
                  {
                    "fields": [
                      {
                        "fields": [
                          {
                            "kind": "Variable",
                            "name": "gte",
                            "variableName": "now"
                          }
                        ],
                        "kind": "ObjectValue",
                        "name": "endsAt"
                      }
                    ],
                    "kind": "ObjectValue",
                    "name": "where"
                  }
                ],
                "concreteType": "SessionsConnection",
                "kind": "LinkedField",
                "name": "sessions",
                "plural": false,
                "selections": (v10/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": "past",
                "args": [
                  {
                    "kind": "Variable",
                    "name": "first",
                    "variableName": "past"
                  },
                  {
                    "kind": "Literal",
                    "name": "order",
                    "value": [
                      {
                        "startsAt": "DESC"
                      }
                    ]
                  },
                  {
                    "fields": [
                      {
                        "fields": [
                          {
                            "kind": "Variable",
                            "name": "lt",
                            "variableName": "now"
                          }
                        ],
                        "kind": "ObjectValue",
                        "name": "endsAt"
                      }
                    ],
                    "kind": "ObjectValue",
                    "name": "where"
                  }
                ],
                "concreteType": "SessionsConnection",
                "kind": "LinkedField",
                "name": "sessions",
                "plural": false,
                "selections": (v10/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ProgrammeRole",
                "kind": "LinkedField",
                "name": "roles",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "leads",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "neededPerSession",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Requirement",
                    "kind": "LinkedField",
                    "name": "requirements",
                    "plural": true,
                    "selections": [
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
                  (v6/*:: as any*/),
                  (v9/*:: as any*/),
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
                    "kind": "ScalarField",
                    "name": "notifiedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProgrammeRole",
                    "kind": "LinkedField",
                    "name": "role",
                    "plural": false,
                    "selections": (v12/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Volunteer",
                    "kind": "LinkedField",
                    "name": "volunteer",
                    "plural": false,
                    "selections": (v8/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Programme",
            "abstractKey": null
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
          },
          {
            "kind": "Literal",
            "name": "order",
            "value": [
              {
                "title": "ASC"
              }
            ]
          }
        ],
        "concreteType": "CoursesConnection",
        "kind": "LinkedField",
        "name": "courses",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Course",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:100,order:[{\"title\":\"ASC\"}])"
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "CheckType",
        "kind": "LinkedField",
        "name": "checkTypes",
        "plural": true,
        "selections": [
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "requiredCount",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "74f1b035368e8131ebce71d777000176",
    "id": "4942578c4edbf6c491587023a5b448eeeced33564d5e1b768f98f34e107d9ddb",
    "metadata": {},
    "name": "ProgrammePageQuery",
    "operationKind": "query",
    "text": "query ProgrammePageQuery(\n  $id: ID!\n  $now: DateTime!\n  $upcoming: Int!\n  $past: Int!\n) {\n  node(id: $id) {\n    __typename\n    ... on Programme {\n      isLedByViewer\n    }\n    ...ProgrammePage_programme_OwNNE\n    id\n  }\n  ...RoleFields_query\n}\n\nfragment AssignForm_programme on Programme {\n  roles {\n    id\n    title\n  }\n}\n\nfragment ProgrammePage_programme_OwNNE on Programme {\n  id\n  name\n  kind\n  purpose\n  venue\n  centre {\n    name\n    timeZone\n    id\n  }\n  lead {\n    id\n    fullName\n  }\n  upcoming: sessions(first: $upcoming, where: {endsAt: {gte: $now}}, order: [{startsAt: ASC}]) {\n    totalCount\n    nodes {\n      id\n      ...SessionRow_session\n    }\n  }\n  past: sessions(first: $past, where: {endsAt: {lt: $now}}, order: [{startsAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      ...SessionRow_session\n    }\n  }\n  ...ProgrammeRoles_programme\n  ...ProgrammePeople_programme\n  ...AssignForm_programme\n}\n\nfragment ProgrammePeople_programme on Programme {\n  assignments {\n    id\n    status\n    from\n    until\n    notifiedAt\n    role {\n      id\n      title\n    }\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n\nfragment ProgrammeRoles_programme on Programme {\n  roles {\n    id\n    title\n    leads\n    neededPerSession\n    requirements {\n      description\n    }\n  }\n}\n\nfragment RoleFields_query on Query {\n  courses(first: 100, order: [{title: ASC}]) {\n    nodes {\n      id\n      title\n    }\n  }\n  checkTypes {\n    id\n    name\n    requiredCount\n  }\n}\n\nfragment SessionRow_session on ProgrammeSession {\n  id\n  startsAt\n  endsAt\n  status\n  reason\n  stillNeeded\n  rota {\n    id\n    status\n    attendance\n    volunteer {\n      knownAs\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "173f31a62c2ab0c5cfe31ddfef18739a";

export default node;
