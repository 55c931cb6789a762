/** Numbers equal items once, from 1 on: the form in which the grid keeps looks, formats and borders. */
export class ItemTable<Item> {
  readonly #numbers = new Map<string, number>();
  readonly #items: Record<number, Item> = {};

  numberOf(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    this.#items[number] = item;
    return number;
  }

  items(): Readonly<Record<number, Item>> {
    return this.#items;
  }
}
