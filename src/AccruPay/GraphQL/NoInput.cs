namespace AccruPay.GraphQL;

/// <summary>The input of an operation that takes no variables.</summary>
internal readonly struct NoInput;
