using AccruPay.GraphQL;
using AccruPay.Http;

namespace AccruPay;

/// <summary>
/// The door to AccruPay: groups the clients of its resources. Make one for each secret and keep it for the life of the
/// application; it is thread-safe, and holds the connections.
/// </summary>
/// <example>
/// <code>
/// using var accruPay = new AccruPayClient(new AccruPayClientOptions { ApiSecret = secret });
/// Transaction transaction = await accruPay.Transactions.ClientSessions.Payments.VerifyAsync(SessionIdentifier.FromId(id));
/// </code>
/// </example>
public class AccruPayClient : IDisposable, IAsyncDisposable
{
    private readonly OwnedHttpClient? _owned;

    /// <summary>Makes a client with a connection of its own.</summary>
    /// <param name="options">How to reach the service.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">The options break a rule; the parameter's name tells which.</exception>
    public AccruPayClient(AccruPayClientOptions options)
        : this(new ClientSettings(options), new OwnedHttpClient(new SendGuard(PrimaryHandler.Create()), disposeHandler: true))
    {
    }

    /// <summary>Makes a client that sends through a handler of the caller's, such as a proxy's or an emulator's.</summary>
    /// <param name="options">How to reach the service.</param>
    /// <param name="handler">
    /// The handler. It is not disposed with the client. It must not follow redirects, which would carry the secret and
    /// the customer's data to another address. Handlers inside it that repeat requests are out of the SDK's sight: put
    /// such handlers nowhere.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The options break a rule, or the handler follows redirects.
    /// </exception>
    public AccruPayClient(AccruPayClientOptions options, HttpMessageHandler handler)
        : this(new ClientSettings(options), ClientOver(handler))
    {
    }

    /// <summary>Makes a client without a connection, for mocking.</summary>
    protected AccruPayClient()
    {
        Merchant = null!;
        TransactionProviders = null!;
        Customers = null!;
        PaymentMethods = null!;
        Transactions = null!;
        PaymentPlans = null!;
        PaymentPlanTemplates = null!;
    }

    internal AccruPayClient(ClientSettings settings, Func<HttpClient> http)
        : this(new GraphQLClient(settings, http))
    {
    }

    private AccruPayClient(GraphQLClient graphQL)
    {
        Merchant = new MerchantClient(graphQL);
        TransactionProviders = new TransactionProvidersClient(graphQL);
        Customers = new CustomersClient(graphQL);
        PaymentMethods = new PaymentMethodsClient(graphQL);
        Transactions = new TransactionsClient(graphQL);
        PaymentPlans = new PaymentPlansClient(graphQL);
        PaymentPlanTemplates = new PaymentPlanTemplatesClient(graphQL);
    }

    private AccruPayClient(ClientSettings settings, OwnedHttpClient owned)
        : this(new GraphQLClient(settings, owned.Get, handlersOutside: false)) => _owned = owned;

    /// <summary>The merchant whose secret the client uses.</summary>
    public virtual MerchantClient Merchant { get; }

    /// <summary>The merchant's accounts at payment providers.</summary>
    public virtual TransactionProvidersClient TransactionProviders { get; }

    /// <summary>The merchant's customers.</summary>
    public virtual CustomersClient Customers { get; }

    /// <summary>Stored payment methods.</summary>
    public virtual PaymentMethodsClient PaymentMethods { get; }

    /// <summary>Transactions, and the sessions in which customers make them.</summary>
    public virtual TransactionsClient Transactions { get; }

    /// <summary>Payment plans: subscriptions that the provider charges by itself.</summary>
    public virtual PaymentPlansClient PaymentPlans { get; }

    /// <summary>Templates from which payment plans are made.</summary>
    public virtual PaymentPlanTemplatesClient PaymentPlanTemplates { get; }

    /// <summary>
    /// Closes the connections that the client made itself. Calls under way fail, and later ones throw
    /// <see cref="ObjectDisposedException"/>. A client of dependency injection is left to its container.
    /// </summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose()"/>
    /// <returns>A completed task.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
        return default;
    }

    /// <summary>Closes the connections that the client made itself.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _owned?.Dispose();
    }

    private static OwnedHttpClient ClientOver(HttpMessageHandler handler)
    {
        Argument.NotNull(handler, nameof(handler));
        if (PrimaryHandler.FollowsRedirects(handler))
        {
            throw new ArgumentException(
                "The handler follows redirects, which would carry the secret and the customer's data to another address. " +
                "Set its AllowAutoRedirect to false.",
                nameof(handler));
        }

        return new OwnedHttpClient(new SendGuard(handler), disposeHandler: false);
    }
}
