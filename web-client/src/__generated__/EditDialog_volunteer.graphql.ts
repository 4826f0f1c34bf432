/**
 * @generated SignedSource<<2dcfa7ffc269f49f18deb2b3ec92e0b5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditDialog_volunteer$data = {
  readonly dateOfBirth: string | null | undefined;
  readonly email: string | null | undefined;
  readonly fullName: string;
  readonly id: string;
  readonly knownAs: string;
  readonly parentalConsentBy: string | null | undefined;
  readonly parentalConsentHow: string | null | undefined;
  readonly parentalConsentOn: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly postcode: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "EditDialog_volunteer";
};
export type EditDialog_volunteer$key = {
  readonly " $data"?: EditDialog_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditDialog_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditDialog_volunteer",
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
      "name": "fullName",
      "storageKey": null
    },
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
      "name": "postcode",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dateOfBirth",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentHow",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "parentalConsentOn",
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "96c3605e11c8f2fb3c00310af79bcc7a";

export default node;
