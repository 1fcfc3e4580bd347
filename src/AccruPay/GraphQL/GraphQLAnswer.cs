namespace AccruPay.GraphQL;

/// <summary>A GraphQL answer's body, read.</summary>
internal sealed class GraphQLAnswer<TResult>
    where TResult : class
{
    /// <summary>The root field's value; null where it was null or there was none.</summary>
    public TResult? Result { get; set; }

    /// <summary>The errors; empty where there were none.</summary>
    public List<ApiError> Errors { get; } = [];

    /// <summary>Why the answer cannot be believed; null where it can.</summary>
    public string? Problem { get; set; }

    /// <summary>Whether the root field came and could not be read: it is not tried again where it comes twice.</summary>
    public bool HasBrokenResult { get; set; }

    /// <summary>
    /// Whether the operation was carried out, whatever the errors say: there is a result, readable or not, or an error from
    /// below the root field, which is asked for only when the root field has a value. Since most fields may not be null, such
    /// an error can leave nothing of the result.
    /// </summary>
    public bool HasRun => Result is not null || HasBrokenResult || HasErrorBelowRoot;

    /// <summary>Whether an error's path leads below the root field.</summary>
    public bool HasErrorBelowRoot { get; set; }

    /// <summary>Whether the body is no GraphQL at all, as opposed to GraphQL that lacks something essential.</summary>
    public bool IsForeign { get; set; }

    /// <summary>The names of fields that came with a value of the wrong kind and read as null.</summary>
    public List<string> UnreadableFields { get; } = [];
}
