/**
 * @generated SignedSource<<95ba4603e7193f137dc2fc9d8ef9cfe2>>
 * @relayHash 59fad935b2ab48485a208d89db36d474
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 57e83605f4524e3ada3b0b624b9631edd6207a5247bb6b23bfba5a641bb8f5fa

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
export type ProgrammeFilterInput = {
  and?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  kind?: ProgrammeKindOperationFilterInput | null | undefined;
  name?: StringOperationFilterInput | null | undefined;
  or?: ReadonlyArray<ProgrammeFilterInput> | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type StringOperationFilterInput = {
  and?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  or?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  startsWith?: string | null | undefined;
};
export type ProgrammeKindOperationFilterInput = {
  eq?: ProgrammeKind | null | undefined;
  in?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
  neq?: ProgrammeKind | null | undefined;
  nin?: ReadonlyArray<ProgrammeKind | null | undefined> | null | undefined;
};
export type ProgrammesPageQuery$variables = {
  now: string;
  where?: ProgrammeFilterInput | null | undefined;
};
export type ProgrammesPageQuery$data = {
  readonly programmes: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ProgrammeKind;
      readonly " $fragmentSpreads": FragmentRefs<"ProgrammeCard_programme">;
    }> | null | undefined;
  } | null | undefined;
};
export type ProgrammesPageQuery = {
  response: ProgrammesPageQuery$data;
  variables: ProgrammesPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "now"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "where"
},
v2 = [
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
        "name": "ASC"
      }
    ]
  },
  {
    "kind": "Variable",
    "name": "where",
    "variableName": "where"
  }
],
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
  "name": "kind",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ProgrammesPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ProgrammesConnection",
        "kind": "LinkedField",
        "name": "programmes",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Programme",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "args": [
                  {
                    "kind": "Variable",
                    "name": "now",
                    "variableName": "now"
                  }
                ],
                "kind": "FragmentSpread",
                "name": "ProgrammeCard_programme"
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
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ProgrammesPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "ProgrammesConnection",
        "kind": "LinkedField",
        "name": "programmes",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Programme",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
                  (v5/*:: as any*/),
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
              {
                "alias": null,
                "args": null,
                "concreteType": "ProgrammeRole",
                "kind": "LinkedField",
                "name": "roles",
                "plural": true,
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
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProgrammeSession",
                    "kind": "LinkedField",
                    "name": "nodes",
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
                        "name": "status",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "stillNeeded",
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
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "59fad935b2ab48485a208d89db36d474",
    "id": "57e83605f4524e3ada3b0b624b9631edd6207a5247bb6b23bfba5a641bb8f5fa",
    "metadata": {},
    "name": "ProgrammesPageQuery",
    "operationKind": "query",
    "text": "query ProgrammesPageQuery(\n  $where: ProgrammeFilterInput\n  $now: DateTime!\n) {\n  programmes(first: 100, where: $where, order: [{name: ASC}]) {\n    nodes {\n      id\n      kind\n      ...ProgrammeCard_programme_IW4K3\n    }\n  }\n}\n\nfragment ProgrammeCard_programme_IW4K3 on Programme {\n  id\n  name\n  kind\n  purpose\n  venue\n  centre {\n    name\n    timeZone\n    id\n  }\n  roles {\n    id\n    title\n  }\n  sessions(first: 5, where: {endsAt: {gte: $now}}, order: [{startsAt: ASC}]) {\n    nodes {\n      id\n      startsAt\n      endsAt\n      status\n      stillNeeded\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d60d3f385128d0315cbe79160244ddde";

export default node;
