/**
 * @generated SignedSource<<63673e61620c4df770c79236caa007a4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReferenceAnswer = "CANNOT_SAY" | "DECLINED" | "NO" | "YES";
export type ReferenceChannel = "EMAIL" | "IN_PERSON" | "LETTER" | "PAGE" | "TELEPHONE";
export type ReferenceStatus = "ANSWERED" | "ASKED" | "DECLINED" | "NOT_SATISFACTORY" | "REMINDED" | "SATISFACTORY" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type ReferencesCard_volunteer$data = {
  readonly enrolments: ReadonlyArray<{
    readonly centre: {
      readonly id: string;
    };
  }>;
  readonly erasedAt: string | null | undefined;
  readonly id: string;
  readonly knownAs: string;
  readonly referenceRequests: ReadonlyArray<{
    readonly answer: ReferenceAnswer | null | undefined;
    readonly answeredOn: string | null | undefined;
    readonly answeredThrough: ReferenceChannel | null | undefined;
    readonly askedAt: string;
    readonly askedBy: string;
    readonly decidedBy: string | null | undefined;
    readonly decidedOn: string | null | undefined;
    readonly dueOn: string | null | undefined;
    readonly email: string | null | undefined;
    readonly enteredBy: string | null | undefined;
    readonly forgottenOn: string | null | undefined;
    readonly id: string;
    readonly name: string;
    readonly relationship: string | null | undefined;
    readonly remindedAt: string | null | undefined;
    readonly status: ReferenceStatus;
    readonly telephone: string | null | undefined;
    readonly undelivered: string | null | undefined;
    readonly version: number;
    readonly withdrawnOn: string | null | undefined;
  }>;
  readonly " $fragmentType": "ReferencesCard_volunteer";
};
export type ReferencesCard_volunteer$key = {
  readonly " $data"?: ReferencesCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReferencesCard_volunteer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReferencesCard_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "knownAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "erasedAt",
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
        {
          "alias": null,
          "args": null,
          "concreteType": "Centre",
          "kind": "LinkedField",
          "name": "centre",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReferenceRequest",
      "kind": "LinkedField",
      "name": "referenceRequests",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "email",
          "storageKey": null
        },
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
          "name": "relationship",
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
          "name": "askedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "askedBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "remindedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "undelivered",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answeredOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answeredThrough",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "enteredBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "withdrawnOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "forgottenOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "version",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "cebb197b42dd727af66a3ec16af5de11";

export default node;
