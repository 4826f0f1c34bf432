/**
 * @generated SignedSource<<5716c43fbdedc3394e7ae2f8c91f94dd>>
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

(node as any).hash = "837abccfa7e8528d45b025068eefeb11";

export default node;
