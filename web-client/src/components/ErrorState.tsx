import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { Icon } from './Icon';
import { describeError, RequestError } from './requestError';
import { usePageHeading } from './usePageHeading';
import classes from './EmptyState.module.css';

/** What went wrong in words that help, with a way on; the whole page's, so it has the page's heading. */
export function ErrorState({ title, message, onRetry }: { title: string; message: string; onRetry?: () => void }) {
  return (
    <PageState title={title} icon>
      <Text c="dimmed" maw={480}>{message}</Text>
      {onRetry !== undefined && (
        <Button onClick={onRetry} leftSection={<Icon name="refresh" size={18} />}>
          Try again
        </Button>
      )}
    </PageState>
  );
}

/** For what does not exist, or is not this person's to see: the two are not told apart. */
export function NotFound({ what = 'page' }: { what?: string }) {
  return (
    <PageState title={`We cannot find that ${what}`}>
      <Text c="dimmed" maw={460}>
        It may have been removed, or it may belong to a centre that you do not work with.
      </Text>
      <Button component={Link} to="/">
        Back to the start
      </Button>
    </PageState>
  );
}

/** For a page that is not among this person's: said plainly, never shown as if nothing were there. */
export function NotYours({ what }: { what: string }) {
  return (
    <PageState title={`${what} is not among your pages`}>
      <Text c="dimmed" maw={460}>
        Your role at this centre does not include it. Ask the coordinator or manager of your centre if you need it.
      </Text>
      <Button component={Link} to="/">
        Back to the start
      </Button>
    </PageState>
  );
}

function PageState({ title, icon = false, children }: { title: string; icon?: boolean; children: ReactNode }) {
  const heading = usePageHeading(title);
  return (
    <div className={classes.empty}>
      {icon && <Icon name="warning" size={44} />}
      <Title order={1} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children}
    </div>
  );
}

/** The error boundary of a route. */
export function RouteError() {
  const error = useRouteError();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <NotFound />;
  }
  if (error instanceof RequestError && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT')) {
    return <NotFound />;
  }
  if (error instanceof RequestError && error.code === 'FORBIDDEN') {
    return <NotYours what="This page" />;
  }
  const { title, message, retry } = describeError(error);
  const stale = error instanceof TypeError;
  // Going to where we are loads the page's data again and takes the error away.
  const again = () => void navigate(pathname + search, { replace: true });
  return <ErrorState title={title} message={message} onRetry={retry ? () => (stale ? window.location.reload() : again()) : undefined} />;
}
