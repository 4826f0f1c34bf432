/**
 * @generated SignedSource<<fce3a1d894728095a06f5df0ec76f247>>
 * @relayHash 9ce08e13ffd90a4f240e09e00379f529
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 46b406adeb4998e25e953048d50f07a1b5e15627a075ca865969fe9582740997

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
  "name": "name",
  "storageKey": null
},
v7 = [
  (v5/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "fullName",
    "storageKey": null
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = [
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
      (v5/*:: as any*/),
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
      (v8/*:: as any*/),
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
          (v5/*:: as any*/),
          (v8/*:: as any*/),
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
              (v5/*:: as any*/)
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
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v11 = [
  (v5/*:: as any*/),
  (v10/*:: as any*/)
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
          (v5/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v6/*:: as any*/),
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
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "timeZone",
                    "storageKey": null
                  },
                  (v5/*:: as any*/)
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
                "selections": (v7/*:: as any*/),
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
                "selections": (v9/*:: as any*/),
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
                "selections": (v9/*:: as any*/),
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
                  (v5/*:: as any*/),
                  (v10/*:: as any*/),
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
                  (v5/*:: as any*/),
                  (v8/*:: as any*/),
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
                    "selections": (v7/*:: as any*/),
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
            "selections": (v11/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": "courses(first:100,order:[{\"title\":\"ASC\"}])"
      }
    ]
  },
  "params": {
    "cacheID": "9ce08e13ffd90a4f240e09e00379f529",
    "id": "46b406adeb4998e25e953048d50f07a1b5e15627a075ca865969fe9582740997",
    "metadata": {},
    "name": "ProgrammePageQuery",
    "operationKind": "query",
    "text": "query ProgrammePageQuery(\n  $id: ID!\n  $now: DateTime!\n  $upcoming: Int!\n  $past: Int!\n) {\n  node(id: $id) {\n    __typename\n    ...ProgrammePage_programme_OwNNE\n    id\n  }\n  ...RoleFields_query\n}\n\nfragment AssignForm_programme on Programme {\n  roles {\n    id\n    title\n  }\n}\n\nfragment ProgrammePage_programme_OwNNE on Programme {\n  id\n  name\n  kind\n  purpose\n  venue\n  centre {\n    name\n    timeZone\n    id\n  }\n  lead {\n    id\n    fullName\n  }\n  upcoming: sessions(first: $upcoming, where: {endsAt: {gte: $now}}, order: [{startsAt: ASC}]) {\n    totalCount\n    nodes {\n      id\n      ...SessionRow_session\n    }\n  }\n  past: sessions(first: $past, where: {endsAt: {lt: $now}}, order: [{startsAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      ...SessionRow_session\n    }\n  }\n  ...ProgrammeRoles_programme\n  ...ProgrammePeople_programme\n  ...AssignForm_programme\n}\n\nfragment ProgrammePeople_programme on Programme {\n  assignments {\n    id\n    status\n    from\n    until\n    notifiedAt\n    role {\n      id\n      title\n    }\n    volunteer {\n      id\n      fullName\n    }\n  }\n}\n\nfragment ProgrammeRoles_programme on Programme {\n  roles {\n    id\n    title\n    leads\n    neededPerSession\n    requirements {\n      description\n    }\n  }\n}\n\nfragment RoleFields_query on Query {\n  courses(first: 100, order: [{title: ASC}]) {\n    nodes {\n      id\n      title\n    }\n  }\n}\n\nfragment SessionRow_session on ProgrammeSession {\n  id\n  startsAt\n  endsAt\n  status\n  reason\n  stillNeeded\n  rota {\n    id\n    status\n    attendance\n    volunteer {\n      knownAs\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e8c8704ee2dd0b3fe261e81e7f6ad02c";

export default node;
