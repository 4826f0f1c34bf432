/**
 * @generated SignedSource<<53051c20d17387d2bcc17354b8c1acdf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CentreForm_centre$data = {
  readonly address: string | null | undefined;
  readonly email: string | null | undefined;
  readonly healthVisitor: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly safeguardingCandidates: ReadonlyArray<{
    readonly accountId: string;
    readonly isDeputy: boolean;
    readonly isLead: boolean;
    readonly name: string;
  }>;
  readonly socialWorker: string | null | undefined;
  readonly telephone: string | null | undefined;
  readonly timeZone: string;
  readonly version: number;
  readonly " $fragmentType": "CentreForm_centre";
};
export type CentreForm_centre$key = {
  readonly " $data"?: CentreForm_centre$data;
  readonly " $fragmentSpreads": FragmentRefs<"CentreForm_centre">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CentreForm_centre",
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
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "address",
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
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "timeZone",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "healthVisitor",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "socialWorker",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SafeguardingCandidate",
      "kind": "LinkedField",
      "name": "safeguardingCandidates",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accountId",
          "storageKey": null
        },
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isLead",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isDeputy",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Centre",
  "abstractKey": null
};
})();

(node as any).hash = "4b0dcef1f5402a7efea5d29bfd1315de";

export default node;
