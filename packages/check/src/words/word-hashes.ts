/** The hashes of words, one after the other: a hundred texts are searched for a word in the time that one takes to be read. */
export class WordHashes {
  /** Room for many modules: each gets a part of it, as room of its own has to be asked of the system. */
  #room = new Int32Array(1 << 15)
  #start = 0
  #end = 0

  add(hash: number): void {
    if (this.#end === this.#room.length) this.#moveOn()
    this.#room[this.#end++] = hash
  }

  /** Take out all that were added. They stay as they are. */
  takeAll(): Int32Array {
    const all = this.#room.subarray(this.#start, this.#end)
    this.#start = this.#end
    return all
  }

  /** Go on in a new room, with what was not taken yet. */
  #moveOn(): void {
    const rest = this.#room.subarray(this.#start)
    this.#room = new Int32Array(Math.max(this.#room.length, 2 * rest.length))
    this.#room.set(rest)
    this.#start = 0
    this.#end = rest.length
  }
}
