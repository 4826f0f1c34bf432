/**
 * @generated SignedSource<<54b5345b71c6e9d2c50814e324aa0f3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type subjectLink_node$data = {
  readonly __typename: string;
  readonly cohort?: {
    readonly id: string;
  };
  readonly id: string;
  readonly volunteer?: {
    readonly id: string;
  };
  readonly " $fragmentType": "subjectLink_node";
};
export type subjectLink_node$key = {
  readonly " $data"?: subjectLink_node$data;
  readonly " $fragmentSpreads": FragmentRefs<"subjectLink_node">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "subjectLink_node"
};

(node as any).hash = "efa2f9255e352da55107b5d743cc0763";

export default node;
