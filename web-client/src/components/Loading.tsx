import { Skeleton } from '@mantine/core';
import classes from './Loading.module.css';

/** The outline of a page whose data is on its way. */
export function PageSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton height={38} width="min(22rem, 70%)" mb="sm" />
      <Skeleton height={18} width="min(34rem, 90%)" mb="xl" />
      <div className={classes.grid}>
        <Skeleton height={150} radius="lg" />
        <Skeleton height={150} radius="lg" />
        <Skeleton height={150} radius="lg" />
      </div>
      <Skeleton height={300} radius="lg" mt="lg" />
    </div>
  );
}

/** The outline of a few lines inside a card. */
export function LinesSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={18} mb="sm" width={index % 2 === 0 ? '85%' : '60%'} />
      ))}
    </div>
  );
}
