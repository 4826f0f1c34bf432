/* Our own line icons on a 24-unit grid: few, friendly, and no package of five thousand for thirty of them. */
const paths = {
  today: 'M4 12 12 4.5 20 12M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.2 3.2 0 0 1 0 6.2M18 14.5c2 .8 3.2 2.7 3.5 5.5',
  training: 'M2 9.5 12 5l10 4.5L12 14 2 9.5ZM6 11.5V16c1.5 1.6 3.5 2.5 6 2.5s4.5-.9 6-2.5v-4.5M22 9.5V15',
  programmes: 'M4 5h6.5v6.5H4zM17 4.5l3.5 6h-7zM7.2 20a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM13.5 14H20v6h-6.5z',
  meetings: 'M4 6.5h16V20H4zM4 10.5h16M8 4v4M16 4v4M8.5 15.5l2.2 2 4.3-4',
  hours: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2.5',
  newsletter: 'M4 5h13v13.5a1.5 1.5 0 0 0 3 0V9M4 5v13.5A1.5 1.5 0 0 0 5.5 20h13M7 8.5h7v3.5H7zM7 15h7',
  messages: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  audit: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16h5',
  centre: 'M4 20.5V10l8-6 8 6v10.5zM9.5 20.5v-6h5v6',
  centres: 'M3 20V11l5-4 5 4v9zM13 20h8v-9l-5-4-2.5 2M6.5 20v-4h3v4',
  badge: 'M5 6.5h14V20H5zM10 3.5h4v5h-4zM12 14.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8.5 17.8c.4-1.6 1.7-2.4 3.5-2.4s3.1.8 3.5 2.4',
  archive: 'M3.5 4.5h17V9h-17zM5 9v11h14V9M10 13h4',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 9.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 19.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  import: 'M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 16v4h16v-4',
  add: 'M12 5v14M5 12h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.5 4.5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  sort: 'M8 9l4-4 4 4M8 15l4 4 4-4',
  check: 'M5 12.5l4.5 4.5L19 7',
  warning: 'M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.2',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20ZM13.5 7l3.5 3.5',
  signOut: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  heart: 'M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11Z',
  star: 'M12 3.5l2.6 5.5 6 .8-4.4 4.1 1.1 6L12 17l-5.3 2.9 1.1-6L3.4 9.8l6-.8L12 3.5Z',
  shield: 'M12 3.5 5 6v5.5c0 4.5 2.8 7.5 7 9 4.2-1.5 7-4.5 7-9V6l-7-2.5ZM9 12l2.2 2.2L15.2 10',
  phone: 'M6 3.5h3.5l1.5 4.5-2.2 1.7a12 12 0 0 0 5.5 5.5L16 13l4.5 1.5V18c0 1.5-1 2.5-2.5 2.5C10 20 4 14 3.5 6A2.4 2.4 0 0 1 6 3.5Z',
  mail: 'M3.5 6h17v12.5h-17zM4 7l8 6.5L20 7',
  pin: 'M12 21c4.5-5 7-8.2 7-11.5a7 7 0 1 0-14 0C5 12.8 7.5 16 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  calendar: 'M4 6.5h16V20H4zM4 10.5h16M8 4v4M16 4v4',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9M20 4v5h-5',
  copy: 'M8.5 8.5H20V20H8.5zM15.5 8.5V4H4v11.5h4.5',
  key: 'M8 15.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 11.5h8.5M20.5 11.5v3.5M16.5 11.5v2.5',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.5h4',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words beside it say the same. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={className}
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}
