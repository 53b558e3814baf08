// One object laid over another: own properties hide what is below, whatever that is.

/** Not Object.assign: that would call setters of the object below. */
export function over(base: object, own: object): object {
  return Object.create(base, Object.getOwnPropertyDescriptors(own)) as object;
}
