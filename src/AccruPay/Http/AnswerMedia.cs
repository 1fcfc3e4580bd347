namespace AccruPay.Http;

/// <summary>What an answer's media type says about its body, looked at before the body is parsed.</summary>
internal enum AnswerMedia
{
    /// <summary>Anything else, such as a proxy's HTML page: never parsed.</summary>
    Other,

    /// <summary><c>application/json</c>, or no media type: GraphQL where it has that shape.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: GraphQL whatever the status.</summary>
    GraphQL,
}
