/**
 * @generated SignedSource<<c92c2e36279eb5357c9317dec052c476>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReferenceStatus = "ANSWERED" | "ASKED" | "DECLINED" | "NOT_SATISFACTORY" | "REMINDED" | "SATISFACTORY" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type AnswersWaiting_volunteer$data = {
  readonly referenceRequests: ReadonlyArray<{
    readonly id: string;
    readonly status: ReferenceStatus;
  }>;
  readonly " $fragmentType": "AnswersWaiting_volunteer";
};
export type AnswersWaiting_volunteer$key = {
  readonly " $data"?: AnswersWaiting_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AnswersWaiting_volunteer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AnswersWaiting_volunteer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ReferenceRequest",
      "kind": "LinkedField",
      "name": "referenceRequests",
      "plural": true,
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
          "name": "status",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};

(node as any).hash = "6576b5a672a3a324b464a076cb995efc";

export default node;
