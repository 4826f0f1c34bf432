/**
 * @generated SignedSource<<31b3c6c6a346c7e271d277daf8e37c46>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProgrammeKind = "DROP_IN" | "ONE_OFF_EVENT" | "OUTREACH" | "WEEKLY_GROUP";
export type SessionStatus = "CANCELLED" | "HELD" | "MOVED" | "SCHEDULED";
import { FragmentRefs } from "relay-runtime";
export type ProgrammeCard_programme$data = {
  readonly centre: {
    readonly name: string;
    readonly timeZone: string;
  };
  readonly id: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly purpose: string | null | undefined;
  readonly roles: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
  }>;
  readonly sessions: {
    readonly nodes: ReadonlyArray<{
      readonly endsAt: string;
      readonly id: string;
      readonly startsAt: string;
      readonly status: SessionStatus;
      readonly stillNeeded: number;
    }> | null | undefined;
  } | null | undefined;
  readonly venue: string | null | undefined;
  readonly " $fragmentType": "ProgrammeCard_programme";
};
export type ProgrammeCard_programme$key = {
  readonly " $data"?: ProgrammeCard_programme$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgrammeCard_programme">;
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
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "now"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgrammeCard_programme",
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
      "concreteType": "ProgrammeRole",
      "kind": "LinkedField",
      "name": "roles",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
            (v0/*:: as any*/),
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
  "type": "Programme",
  "abstractKey": null
};
})();

(node as any).hash = "38df52026f6dcd8fd11d28309f495970";

export default node;
