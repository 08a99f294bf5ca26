/** A list of 32-bit whole numbers that grows: millions of states fit where an array of objects would not. */
export class IntList {
  length = 0
  private cells = new Int32Array(1024)

  push(value: number): void {
    if (this.length === this.cells.length) {
      const grown = new Int32Array(this.cells.length * 2)
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
}
