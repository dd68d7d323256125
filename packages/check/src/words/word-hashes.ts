/** The hashes of words, one after the other: a hundred texts are searched for a word in the time that one takes to be read. */
export class WordHashes {
  /** Room for many modules: each gets a part of it, as room of its own has to be asked of the system. */
  #room = new Int32Array(1 << 15)
  #start = 0
  #end = 0

  /** Add the first of some hashes, so many. */
  add(hashes: Int32Array, count: number): void {
    if (this.#end + count > this.#room.length) this.#moveOn(count)
    const room = this.#room
    const end = this.#end
    // One by one: a text has few words, and to copy them at once takes longer.
    for (let at = 0; at < count; at++) room[end + at] = hashes[at] ?? 0
    this.#end = end + count
  }

  /** Take out all that were added. They stay as they are. */
  takeAll(): Int32Array {
    const all = this.#room.subarray(this.#start, this.#end)
    this.#start = this.#end
    return all
  }

  /** Go on in a new room, with what was not taken yet and space for so many more. */
  #moveOn(count: number): void {
    const rest = this.#room.subarray(this.#start, this.#end)
    this.#room = new Int32Array(Math.max(this.#room.length, 2 * (rest.length + count)))
    this.#room.set(rest)
    this.#start = 0
    this.#end = rest.length
  }
}
