/**
 * @generated SignedSource<<7c07661c84c96413e27082b0c4a5dd46>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type CheckStatus = "APPLIED" | "CLEAR" | "CLEAR_WITH_RISK_ASSESSMENT" | "NOT_REQUIRED" | "NOT_SUITABLE" | "OVERDUE" | "RECHECK_DUE" | "SEEN" | "TO_APPLY";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type InspectedAs = "OFF_ROTA" | "ON_ROTA" | "STANDING_IN";
import { FragmentRefs } from "relay-runtime";
export type InspectedPerson_person$data = {
  readonly cameAs: InspectedAs;
  readonly checks: ReadonlyArray<{
    readonly dueBy: string | null | undefined;
    readonly hasNumber: boolean;
    readonly kind: CheckKind;
    readonly level: DbsLevel | null | undefined;
    readonly name: string;
    readonly on: string;
    readonly seenBy: string | null | undefined;
    readonly status: CheckStatus;
    readonly workforce: DbsWorkforce | null | undefined;
  }>;
  readonly clearedOn: string | null | undefined;
  readonly inductedOn: string | null | undefined;
  readonly missing: ReadonlyArray<{
    readonly explanation: string;
    readonly met: boolean;
    readonly requirement: string;
  }>;
  readonly missingAsRecorded: ReadonlyArray<{
    readonly requirement: string;
  }>;
  readonly name: string;
  readonly recordedLater: ReadonlyArray<string>;
  readonly referencesAskedFor: number;
  readonly referencesOn: ReadonlyArray<string>;
  readonly role: string;
  readonly setAside: {
    readonly by: string;
    readonly reason: string;
    readonly until: string;
  } | null | undefined;
  readonly suitable: boolean;
  readonly suitableAsRecorded: boolean;
  readonly verdict: string;
  readonly volunteerId: string | null | undefined;
  readonly " $fragmentType": "InspectedPerson_person";
};
export type InspectedPerson_person$key = {
  readonly " $data"?: InspectedPerson_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"InspectedPerson_person">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "requirement",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "InspectedPerson_person",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "volunteerId",
      "storageKey": null
    },
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "role",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cameAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "suitable",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "suitableAsRecorded",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "verdict",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "clearedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inductedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "InspectedCheck",
      "kind": "LinkedField",
      "name": "checks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "workforce",
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
          "name": "on",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasNumber",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seenBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueBy",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "referencesOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "referencesAskedFor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReadinessReason",
      "kind": "LinkedField",
      "name": "missing",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
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
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReadinessReason",
      "kind": "LinkedField",
      "name": "missingAsRecorded",
      "plural": true,
      "selections": [
        (v1/*:: as any*/)
      ],
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "until",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "recordedLater",
      "storageKey": null
    }
  ],
  "type": "InspectedPerson",
  "abstractKey": null
};
})();

(node as any).hash = "45b06deaf354ad8a148c6de14535bc9c";

export default node;
