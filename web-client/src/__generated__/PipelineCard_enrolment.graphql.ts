/**
 * @generated SignedSource<<e79699216962df0d7f5fa3c9f9d57027>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EnrolmentStage = "APPLICATION" | "CHECKS" | "ENQUIRY" | "INDUCTION" | "INTERVIEW" | "LEFT" | "NOT_ACCEPTED" | "ON_BREAK" | "READY" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type PipelineCard_enrolment$data = {
  readonly centre: {
    readonly id: string;
    readonly name: string;
  };
  readonly lookAgainOn: string | null | undefined;
  readonly missing: ReadonlyArray<{
    readonly canBeSetAside: boolean;
    readonly requirement: string;
  }> | null | undefined;
  readonly overdueFrom: string | null | undefined;
  readonly stage: EnrolmentStage;
  readonly stageSince: string;
  readonly volunteer: {
    readonly fullName: string;
    readonly id: string;
  };
  readonly " $fragmentType": "PipelineCard_enrolment";
};
export type PipelineCard_enrolment$key = {
  readonly " $data"?: PipelineCard_enrolment$data;
  readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
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
  "name": "PipelineCard_enrolment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "stage",
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
      "kind": "ScalarField",
      "name": "overdueFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lookAgainOn",
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
          "name": "canBeSetAside",
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
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
      "name": "volunteer",
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
    }
  ],
  "type": "Enrolment",
  "abstractKey": null
};
})();

(node as any).hash = "fe730cb399bdd46d6a49b0c386494e3f";

export default node;
