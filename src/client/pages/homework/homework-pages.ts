/** What a student needs for homework, fetched together. */
export { HomeworkPage } from './homework-page.tsx'
export { RecordPage } from './record-page.tsx'
