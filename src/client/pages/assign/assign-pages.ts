/** What a teacher needs for homework, fetched together. */
export { AssignPage } from './assign-page.tsx'
export { CheckRecordPage } from './check-record-page.tsx'
