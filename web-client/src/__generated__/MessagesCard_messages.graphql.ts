/**
 * @generated SignedSource<<775eb69bb2ba6c5bb57a86cf9295cc17>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MessageStatus = "FAILED" | "QUEUED" | "SENT" | "SKIPPED";
import { FragmentRefs } from "relay-runtime";
export type MessagesCard_messages$data = {
  readonly nodes: ReadonlyArray<{
    readonly dueAt: string;
    readonly id: string;
    readonly kind: string;
    readonly reason: string | null | undefined;
    readonly sentAt: string | null | undefined;
    readonly status: MessageStatus;
    readonly subject: string | null | undefined;
  }> | null | undefined;
  readonly totalCount: number;
  readonly " $fragmentType": "MessagesCard_messages";
};
export type MessagesCard_messages$key = {
  readonly " $data"?: MessagesCard_messages$data;
  readonly " $fragmentSpreads": FragmentRefs<"MessagesCard_messages">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MessagesCard_messages",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Message",
      "kind": "LinkedField",
      "name": "nodes",
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
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subject",
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
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sentAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "MessagesConnection",
  "abstractKey": null
};

(node as any).hash = "b7f14e27022c832217b5be9b66fd4860";

export default node;
