/**
 * @generated SignedSource<<a0a4ab2b7e039bf1014b40a9803ae75f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type refusals_error$data = {
  readonly __typename: string;
  readonly fields?: ReadonlyArray<{
    readonly message: string;
    readonly name: string;
  }>;
  readonly message: string;
  readonly reasons?: ReadonlyArray<{
    readonly explanation: string;
    readonly met: boolean;
    readonly requirement: string;
  }>;
  readonly " $fragmentType": "refusals_error";
};
export type refusals_error$key = {
  readonly " $data"?: refusals_error$data;
  readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "refusals_error"
};

(node as any).hash = "51fd88495b5129da1dae159d3511edb7";

export default node;
