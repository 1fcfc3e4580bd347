using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>Sessions that the server starts, without a browser. Thread-safe.</summary>
public class ServerSessionsClient
{
    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected ServerSessionsClient()
    {
        Authorizations = null!;
    }

    internal ServerSessionsClient(GraphQLClient graphQL)
    {
        Authorizations = new ServerAuthorizationsClient(graphQL);
    }

    /// <summary>Holds on stored payment methods.</summary>
    public virtual ServerAuthorizationsClient Authorizations { get; }
}
