/** The hashes of words, one after the other: a hundred texts are searched for a word in the time that one takes to be read. */
export class WordHashes {
  /** Where the next one goes in the room. */
  end = 0
  /** For many texts: each gets a part of it, as room of its own has to be asked of the system. What was added stays as it is. */
  #room = new Int32Array(1 << 15)
  #start = 0

  /** What is added from here on stays together. */
  begin(): void {
    this.#start = this.end
  }

  /** All that were added since the beginning. */
  sinceBegin(): Int32Array {
    return this.#room.subarray(this.#start, this.end)
  }

  /** Room for so many more, from the end on. */
  roomFor(count: number): Int32Array {
    if (this.end + count > this.#room.length) this.#moveOn(count)
    return this.#room
  }

  /** Go on in a new room, with those that stay together. */
  #moveOn(count: number): void {
    const together = this.sinceBegin()
    this.#room = new Int32Array(Math.max(this.#room.length, 2 * (together.length + count)))
    this.#room.set(together)
    this.#start = 0
    this.end = together.length
  }
}
