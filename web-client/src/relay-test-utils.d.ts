/** The part of the package that the tests use; it brings no types of its own. */
declare module 'relay-test-utils' {
  import type { IEnvironment, OperationDescriptor } from 'relay-runtime';

  interface MockResolvers {
    getMostRecentOperation(): OperationDescriptor;
    resolveMostRecentOperation(payload: { data: object }): void;
    findOperation(matches: (operation: OperationDescriptor) => boolean): OperationDescriptor;
    getAllOperations(): readonly OperationDescriptor[];
    resolve(operation: OperationDescriptor, payload: { data: object }): void;
    rejectMostRecentOperation(error: Error): void;
  }

  export function createMockEnvironment(): IEnvironment & { mock: MockResolvers };
}
