// What an operation gives: the SDK's output without the metadata, which the sender adds.

export type Answer<Output> = Omit<Output, "$metadata">;
