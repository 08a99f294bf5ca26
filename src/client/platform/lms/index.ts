export { type OpenedPackage, openPackage } from './open-package.ts'
