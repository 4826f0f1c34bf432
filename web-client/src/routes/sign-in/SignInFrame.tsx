import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Bunting, LogoMark, Waves } from '../../components/Logo';
import classes from './SignInFrame.module.css';

/** The front door: a picture of where we are beside what there is to do. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Volunteers`;
  }, [title]);
  return (
    <div className={classes.frame}>
      <header className={classes.picture}>
        <Bunting className={classes.bunting} />
        <div className={classes.words}>
          <LogoMark size={64} />
          <p className={classes.name}>Volunteers</p>
          <p className={classes.line}>The people who make our children’s centres: what they give, what they learn, and where it takes them.</p>
        </div>
        <Waves className={classes.waves} />
      </header>
      <main className={classes.main} id="main">
        <div className={classes.form}>
          <Title order={1} mb="xs">
            {title}
          </Title>
          {children}
        </div>
      </main>
    </div>
  );
}
