/** The hashes of words, one after the other: a hundred texts are searched for a word in the time that one takes to be read. */
export class WordHashes {
  /** Where the next one goes in the room. */
  end = 0
  /** For many modules: each gets a part of it, as room of its own has to be asked of the system. */
  #room = new Int32Array(1 << 15)
  #start = 0

  /** Room for so many more, from the end on. Those that were not taken yet move along. */
  roomFor(count: number): Int32Array {
    if (this.end + count > this.#room.length) this.#moveOn(count)
    return this.#room
  }

  /** Take out all that were added. They stay as they are. */
  takeAll(): Int32Array {
    const all = this.#room.subarray(this.#start, this.end)
    this.#start = this.end
    return all
  }

  #moveOn(count: number): void {
    const rest = this.#room.subarray(this.#start, this.end)
    this.#room = new Int32Array(Math.max(this.#room.length, 2 * (rest.length + count)))
    this.#room.set(rest)
    this.#start = 0
    this.end = rest.length
  }
}
