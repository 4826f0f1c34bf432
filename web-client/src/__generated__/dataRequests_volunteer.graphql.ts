/**
 * @generated SignedSource<<38d33366632e8f991e0490552da925ac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DataRequestKind = "COPY" | "ERASURE";
export type DataRequestStatus = "ANSWERED" | "DECLINED" | "OPEN" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type dataRequests_volunteer$data = {
  readonly dataRequests: ReadonlyArray<{
    readonly answeredAt: string | null | undefined;
    readonly copyUrl: string | null | undefined;
    readonly declinedAt: string | null | undefined;
    readonly declinedReason: string | null | undefined;
    readonly id: string;
    readonly kind: DataRequestKind;
    readonly note: string | null | undefined;
    readonly requestedAt: string;
    readonly requestedBy: string;
    readonly status: DataRequestStatus;
    readonly version: number;
    readonly withdrawnAt: string | null | undefined;
  }>;
  readonly id: string;
  readonly " $fragmentType": "dataRequests_volunteer";
};
export type dataRequests_volunteer$key = {
  readonly " $data"?: dataRequests_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"dataRequests_volunteer">;
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
  "name": "dataRequests_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "DataRequest",
      "kind": "LinkedField",
      "name": "dataRequests",
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
          "name": "status",
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
          "name": "requestedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requestedBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answeredAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "declinedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "declinedReason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "withdrawnAt",
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
          "name": "copyUrl",
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

(node as any).hash = "06708b28bcda6f787f363dcace7a3ebf";

export default node;
