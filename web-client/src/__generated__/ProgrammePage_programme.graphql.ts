/**
 * @generated SignedSource<<74cf2f39bfd3132fae509c0b64076ac0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
import { FragmentRefs } from "relay-runtime";
export type ProgrammePage_programme$data = {
  readonly centre: {
    readonly name: string;
    readonly timeZone: string;
  };
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly lead: {
    readonly fullName: string;
    readonly id: string;
  } | null | undefined;
  readonly name: string;
  readonly past: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"SessionRow_session">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly purpose: string | null | undefined;
  readonly upcoming: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"SessionRow_session">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly venue: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"AssignForm_programme" | "ProgrammePeople_programme" | "ProgrammeRoles_programme">;
  readonly " $fragmentType": "ProgrammePage_programme";
};
export type ProgrammePage_programme$key = {
  readonly " $data"?: ProgrammePage_programme$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgrammePage_programme">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
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
      (v0/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "SessionRow_session"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "now"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "past"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "upcoming"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgrammePage_programme",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
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
        (v1/*:: as any*/),
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
      "concreteType": "Volunteer",
      "kind": "LinkedField",
      "name": "lead",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
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
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ProgrammeRoles_programme"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ProgrammePeople_programme"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AssignForm_programme"
    }
  ],
  "type": "Programme",
  "abstractKey": null
};
})();

(node as any).hash = "134c022919b4f818061397214ff8a22f";

export default node;
