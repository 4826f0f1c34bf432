/** An answer of the API that carries no usable data, in words that can be shown. */
export class RequestError extends Error {
  constructor(
    message: string,
    /** One of the API's codes (`UNAUTHENTICATED`, `FORBIDDEN`, `NOT_FOUND`, …), or `NETWORK`. */
    readonly code: string,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/** The words for a failed request. */
export function describeError(error: unknown): { title: string; message: string; retry: boolean } {
  if (error instanceof RequestError) {
    switch (error.code) {
      case 'FORBIDDEN':
        return { title: 'That is not yours to open', message: 'Ask the coordinator of your centre if you need it.', retry: false };
      case 'NETWORK':
        return { title: 'We are not connected', message: error.message, retry: true };
      case 'UNAUTHENTICATED':
        return { title: 'Please sign in again', message: 'Your visit has ended. Nothing that you saved is lost.', retry: false };
      case 'BAD_USER_INPUT':
      case 'GRAPHQL_VALIDATION_FAILED':
        // The API's own words here are about variables and types: they help a programmer and nobody else.
        return { title: 'That could not be read', message: 'Something that was entered could not be read. Look at dates and numbers once more.', retry: false };
      default:
        return { title: 'That did not work', message: error.message, retry: true };
    }
  }
  if (error instanceof TypeError && /import|module/i.test(error.message)) {
    return { title: 'There is a newer version', message: 'The page has been updated since you opened it. Load it again to go on.', retry: true };
  }
  return { title: 'Something went wrong on this page', message: 'Nothing that you saved is lost. Try again, or go back to the start.', retry: true };
}
