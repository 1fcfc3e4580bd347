// What one check came to: a line for each thing that passed or failed, and the count at the end, which CI adds up.
export class Score {
  #name;
  #passed = 0;
  #complaints = [];

  constructor(name) {
    this.#name = name;
  }

  pass(what) {
    this.#passed++;
    if (what) console.log(`ok   ${what}`);
  }

  fail(what) {
    this.#complaints.push(what);
    console.log(`FAIL ${what}`);
  }

  /** Counts a failure where nothing was checked, prints the count, and ends the program with it. */
  end() {
    if (this.#passed + this.#complaints.length === 0) this.fail('there was nothing to check');
    console.log(`${this.#name}: ${this.#passed} passed, ${this.#complaints.length} failed`);
    process.exitCode = this.#complaints.length ? 1 : 0;
  }
}
