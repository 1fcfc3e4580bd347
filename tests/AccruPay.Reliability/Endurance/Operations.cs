namespace AccruPay.Reliability;

/// <summary>The operation of a request that the SDK wrote.</summary>
internal static class Operations
{
    /// <param name="body">The request's body, or its beginning: the name comes first.</param>
    public static string NameIn(string body) =>
        body.Split('"', 5) is [_, "operationName", _, var name, _] ? name : throw new FormatException("The request does not begin with an operation's name.");
}
