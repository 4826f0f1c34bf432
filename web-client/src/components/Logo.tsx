/** The mark: bunting over the sea. Light on dark by default, as it stands in the sidebar. */
export function LogoMark({ size = 40, onDark = true }: { size?: number; onDark?: boolean }) {
  const line = onDark ? '#fbf7f0' : '#0f5257';
  const water = onDark ? '#8cc7c1' : '#519f9b';
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path d="M6 13c16 9 36 9 52 0" fill="none" stroke={line} strokeWidth="2.5" strokeLinecap="round" />
      <path d="m11 16 10 3.5-7 9.5z" fill="#e8b04a" />
      <path d="m27 20.5h10l-5 11z" fill="#f08a7d" />
      <path d="m43 19.5 10-3.5-3 13z" fill={water} />
      <path d="M6 43c6-5.5 11-5.5 17 0s11.5 5.5 17.5 0 11.5-5.5 17.5 0" fill="none" stroke={line} strokeWidth="4.5" strokeLinecap="round" />
      <path d="M6 54c6-5.5 11-5.5 17 0s11.5 5.5 17.5 0 11.5-5.5 17.5 0" fill="none" stroke={water} strokeWidth="4.5" strokeLinecap="round" />
    </svg>
  );
}

/** A string of flags across the top of something worth celebrating. */
export function Bunting({ height = 44, className }: { height?: number; className?: string }) {
  const colours = ['#e8b04a', '#f08a7d', '#8cc7c1', '#fbf7f0'];
  const flags = Array.from({ length: 16 }, (_, index) => {
    const t = (index + 0.5) / 16;
    const x = t * 640;
    return { x, y: 6 + 4 * 18 * t * (1 - t), colour: colours[index % colours.length]! };
  });
  return (
    <svg viewBox="0 0 640 52" height={height} width="100%" preserveAspectRatio="xMidYMin slice" className={className} aria-hidden="true" focusable="false">
      <path d="M0 6Q320 42 640 6" fill="none" stroke="#b8a78e" strokeWidth="1.5" />
      {flags.map((flag) => (
        <path key={flag.x} d={`M${flag.x - 11} ${flag.y}h22l-11 20z`} fill={flag.colour} />
      ))}
    </svg>
  );
}

/** The sea at the foot of a panel. */
export function Waves({ className, colour = 'var(--sea-mid)' }: { className?: string; colour?: string }) {
  const wave = 'c20-14 40-14 60 0' + 's40 14 60 0 40-14 60 0'.repeat(4);
  return (
    <svg viewBox="0 0 360 90" width="100%" preserveAspectRatio="none" className={className} aria-hidden="true" focusable="false">
      <path d={`M0 30${wave}V90H0Z`} style={{ fill: colour }} opacity="0.45" />
      <path d={`M-30 48${wave}V90H-30Z`} style={{ fill: colour }} opacity="0.7" />
      <path d={`M-50 66${wave}v24H-50Z`} style={{ fill: colour }} />
    </svg>
  );
}
