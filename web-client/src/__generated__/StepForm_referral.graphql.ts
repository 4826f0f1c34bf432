/**
 * @generated SignedSource<<36fc9999e80c970b0882ee1eeddc0ecc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReferralStatus = "ACKNOWLEDGED" | "CONTACTED" | "ENROLLED" | "MET" | "NOT_TAKEN_UP" | "RECEIVED";
import { FragmentRefs } from "relay-runtime";
export type StepForm_referral$data = {
  readonly id: string;
  readonly personName: string;
  readonly receivedOn: string;
  readonly status: ReferralStatus;
  readonly version: number;
  readonly " $fragmentType": "StepForm_referral";
};
export type StepForm_referral$key = {
  readonly " $data"?: StepForm_referral$data;
  readonly " $fragmentSpreads": FragmentRefs<"StepForm_referral">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StepForm_referral",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "personName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "receivedOn",
      "storageKey": null
    }
  ],
  "type": "Referral",
  "abstractKey": null
};

(node as any).hash = "1e958acf16144053b23cd22cbea4a05e";

export default node;
