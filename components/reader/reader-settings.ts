export type { ReaderSettings } from '@/utils/reader-settings';
