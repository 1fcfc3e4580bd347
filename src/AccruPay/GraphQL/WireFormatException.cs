namespace AccruPay.GraphQL;

/// <summary>
/// An answer lacks something without which it cannot be told what happened. It never leaves the SDK: the GraphQL
/// client turns it into an <see cref="AccruPayUnreadableResponseException"/>. Its message names a field, never a value.
/// </summary>
internal sealed class WireFormatException(string message) : Exception(message);
