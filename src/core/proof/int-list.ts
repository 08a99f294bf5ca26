type Cells = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>

/** A list of whole numbers that grows: millions of states fit where an array of objects would not. */
export class IntList {
  length = 0
  private cells: Cells

  /** 16 bits are enough for what is counted within one beat. */
  constructor(private readonly bits: 16 | 32 = 32) {
    this.cells = this.cellsOf(1024)
  }

  push(value: number): void {
    if (this.length === this.cells.length) {
      const grown = this.cellsOf(this.length * 2)
      grown.set(this.cells)
      this.cells = grown
    }
    this.cells[this.length++] = value
  }

  at(index: number): number {
    return this.cells[index] as number
  }

  set(index: number, value: number): void {
    this.cells[index] = value
  }

  private cellsOf(length: number): Cells {
    return this.bits === 32 ? new Int32Array(length) : new Uint16Array(length)
  }
}
