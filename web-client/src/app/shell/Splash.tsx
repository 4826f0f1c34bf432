import { LogoMark } from '../../components/Logo';

/** What stands there until the first page does. */
export function Splash() {
  return (
    <div role="status" aria-label="Loading" style={{ display: 'grid', placeItems: 'center', minHeight: '100dvh' }}>
      <LogoMark size={72} onDark={false} />
    </div>
  );
}
