/**
 * @generated SignedSource<<fcf554975e9f9c964d27022543851088>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PlaceStatus = "ACCEPTED" | "APPLIED" | "ATTENDING" | "COMPLETED" | "DECLINED" | "LAPSED" | "OFFERED" | "WAITING" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type PlaceRow_place$data = {
  readonly accreditation: {
    readonly awardedOn: string;
    readonly certificateNumber: string | null | undefined;
  } | null | undefined;
  readonly appliedOn: string;
  readonly id: string;
  readonly learnerNumber: string | null | undefined;
  readonly offerExpiresAt: string | null | undefined;
  readonly status: PlaceStatus;
  readonly volunteer: {
    readonly fullName: string;
    readonly id: string;
  };
  readonly " $fragmentType": "PlaceRow_place";
};
export type PlaceRow_place$key = {
  readonly " $data"?: PlaceRow_place$data;
  readonly " $fragmentSpreads": FragmentRefs<"PlaceRow_place">;
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
  "name": "PlaceRow_place",
  "selections": [
    (v0/*:: as any*/),
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
      "name": "appliedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "offerExpiresAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "learnerNumber",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Accreditation",
      "kind": "LinkedField",
      "name": "accreditation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "awardedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "certificateNumber",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CohortPlace",
  "abstractKey": null
};
})();

(node as any).hash = "4254a1326b3374a2b920463aea3d231a";

export default node;
