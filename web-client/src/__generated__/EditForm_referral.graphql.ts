/**
 * @generated SignedSource<<8281f9e6391631d96f6756e050811377>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReferralAge = "ADULT" | "NOT_SAID" | "UNDER18";
import { FragmentRefs } from "relay-runtime";
export type EditForm_referral$data = {
  readonly age: ReferralAge;
  readonly agreed: boolean;
  readonly email: string | null | undefined;
  readonly id: string;
  readonly note: string | null | undefined;
  readonly personName: string;
  readonly phone: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "EditForm_referral";
};
export type EditForm_referral$key = {
  readonly " $data"?: EditForm_referral$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditForm_referral">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditForm_referral",
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
      "name": "personName",
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
      "name": "phone",
      "storageKey": null
    },
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
      "name": "age",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "agreed",
      "storageKey": null
    }
  ],
  "type": "Referral",
  "abstractKey": null
};

(node as any).hash = "82f6f7c159ee83cd50f8b7eff565dbcc";

export default node;
