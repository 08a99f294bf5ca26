export {
  type Block,
  FILLED_IN,
  type FilledIn,
  type Paper,
  type PaperPart,
  type PaperReader,
  type ShownOnPaper,
} from './paper.ts'
