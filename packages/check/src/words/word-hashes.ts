/** The hashes of words, one after the other: a hundred texts are searched for a word in the time that one takes to be read. */
export class WordHashes {
  #values = new Int32Array(1 << 11)
  #count = 0

  add(hash: number): void {
    if (this.#count === this.#values.length) this.#grow()
    this.#values[this.#count++] = hash
  }

  /** Take out all that were added. */
  takeAll(): Int32Array {
    const all = this.#values.slice(0, this.#count)
    this.#count = 0
    return all
  }

  #grow(): void {
    const more = new Int32Array(2 * this.#values.length)
    more.set(this.#values)
    this.#values = more
  }
}
