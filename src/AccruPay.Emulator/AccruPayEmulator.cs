using System.Globalization;

namespace AccruPay.Emulator;

/// <summary>
/// AccruPay in a box: the service's GraphQL API over records in memory, with a clock, faults and a ledger.
/// Thread-safe. It holds no unmanaged resources and needs no disposal.
/// </summary>
public sealed class AccruPayEmulator
{
    /// <summary>
    /// What the secret parts of every payload begin with: a test can search logs and output for it.
    /// </summary>
    public const string PayloadSecretMarker = "payload_secret_";

    private readonly ServiceState _state;

    /// <summary>Creates an emulator with one merchant that has an account at Nuvei, its default, and one at Stripe.</summary>
    /// <param name="options">The set-up; null means the defaults.</param>
    /// <exception cref="ArgumentException">The merchant's name, secret or public id is blank.</exception>
    public AccruPayEmulator(EmulatorOptions? options = null)
        : this(options ?? new EmulatorOptions(), UnrecordedActs.Instance, new RandomIds())
    {
    }

    internal AccruPayEmulator(EmulatorOptions options, ActLog acts, IdSource ids)
    {
        _state = new ServiceState(options.TimeProvider, options.Settings, acts, ids);
        var service = new Service(_state);
        Customer = new CustomerSide(_state, service.Checkout);
        Requests = new RequestLog(options.RequestLogCapacity);
        Provider = new ProviderSide(_state, service);
        Sessions = _state.Sessions.Records.View(_state.Calendar.CatchUp);
        Transactions = _state.Transactions.Records.View(_state.Calendar.CatchUp);
        Customers = _state.Customers.Records.View(_state.Calendar.CatchUp);
        PaymentMethods = _state.PaymentMethods.Records.View(_state.Calendar.CatchUp);
        PaymentPlans = _state.PaymentPlans.Plans.View(_state.Calendar.CatchUp);
        PaymentPlanTemplates = _state.PaymentPlans.Templates.View(_state.Calendar.CatchUp);
        ProviderPlans = new ProviderPlans(_state, service.PlanRunner);
        Http = new HttpFront(new GraphQLEndpoint(service, options, Faults, Requests), options);
        Merchant = AddMerchant(options.MerchantName, options.ApiSecret, options.PublicId);
        Merchant.AddProviderAccount(EmulatedProvider.Nuvei);
        Merchant.AddProviderAccount(EmulatedProvider.Stripe);
    }

    /// <summary>
    /// An endpoint to use with <see cref="CreateHandler"/>. Nothing listens there: the handler answers every URL that ends in /graphql.
    /// </summary>
    public Uri Endpoint { get; } = new("https://accrupay.emulator.test/graphql");

    /// <summary>The default merchant.</summary>
    public EmulatedMerchant Merchant { get; }

    /// <summary>How the emulator answers where AccruPay's documentation contradicts itself. It may be changed at any time.</summary>
    public EmulatorSettings Settings => _state.Settings;

    /// <summary>The customer's side: open a session, pay, cancel, walk away.</summary>
    public CustomerSide Customer { get; }

    /// <summary>The providers' side: what happens there without the service, which learns of it by a sync.</summary>
    public ProviderSide Provider { get; }

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>The judge: what really happened at the providers.</summary>
    public Ledger Ledger => _state.Ledger;

    /// <summary>The latest requests that arrived.</summary>
    public RequestLog Requests { get; }

    /// <summary>The sessions.</summary>
    public RecordView<EmulatedSession> Sessions { get; }

    /// <summary>The transactions.</summary>
    public RecordView<EmulatedTransaction> Transactions { get; }

    /// <summary>The customers.</summary>
    public RecordView<EmulatedCustomer> Customers { get; }

    /// <summary>The stored payment methods.</summary>
    public RecordView<EmulatedPaymentMethod> PaymentMethods { get; }

    /// <summary>The payment plans that the service knows.</summary>
    public RecordView<EmulatedPaymentPlan> PaymentPlans { get; }

    /// <summary>The templates of payment plans that the service knows.</summary>
    public RecordView<EmulatedPaymentPlanTemplate> PaymentPlanTemplates { get; }

    /// <summary>The providers' side of payment plans: what happens there without the service, which learns of it by sync.</summary>
    public ProviderPlans ProviderPlans { get; }

    /// <summary>The GraphQL schema in the schema definition language.</summary>
    public string Schema => Http.GraphQL.Sdl;

    /// <summary>Adds a merchant. It has no provider account until one is added.</summary>
    /// <param name="name">A display name.</param>
    /// <param name="apiSecret">Its API secret; null means a new random one.</param>
    /// <param name="publicId">Its public id; null means a new random one.</param>
    /// <returns>The new merchant.</returns>
    /// <exception cref="ArgumentException">A text is blank, or another merchant has this secret or public id.</exception>
    public EmulatedMerchant AddMerchant(string name, string? apiSecret = null, string? publicId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        RefuseBlank(apiSecret, nameof(apiSecret));
        RefuseBlank(publicId, nameof(publicId));
        return _state.Merchants.Add(name, apiSecret, publicId);
    }

    /// <summary>Replaces a merchant's API secret: the old one is refused from the moment this returns.</summary>
    /// <param name="merchant">A merchant of this emulator.</param>
    /// <param name="apiSecret">The new secret; null means a new random one.</param>
    /// <returns>The new secret.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="merchant"/> is null.</exception>
    /// <exception cref="ArgumentException">The secret is blank or in use.</exception>
    public string RotateSecret(EmulatedMerchant merchant, string? apiSecret = null)
    {
        ArgumentNullException.ThrowIfNull(merchant);
        RefuseBlank(apiSecret, nameof(apiSecret));
        return _state.Merchants.RotateSecret(merchant, apiSecret);
    }

    /// <summary>
    /// Creates a handler that answers in process, without a socket. Faults strike it as they would strike a connection.
    /// </summary>
    /// <returns>A new handler; its disposal does not touch the emulator.</returns>
    public HttpMessageHandler CreateHandler() => new EmulatorHttpHandler(Http);

    internal HttpFront Http { get; }

    internal TimeProvider Time => _state.Time;

    /// <summary>Lets happen what is due, as an act of its own.</summary>
    internal void PassTime() => _state.Acts.Play(EmulatorActs.PassTime, _ => { }, () =>
    {
        _state.Calendar.CatchUp();
        return true;
    });

    /// <exception cref="ActFieldException">There is no such account.</exception>
    internal EmulatedProviderAccount Account(string id) =>
        _state.Merchants.Accounts.Find(id)?.Account ?? throw new ActFieldException($"There is no provider account with the id '{id}'.");

    /// <summary>Sets the clock forward; what falls due meanwhile has happened when it returns.</summary>
    /// <exception cref="InvalidOperationException">The clock is not the emulator's own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The clock cannot be set forward so far.</exception>
    internal void AdvanceClock(TimeSpan time)
    {
        var clock = Time as EmulatorClock
            ?? throw new InvalidOperationException("The emulator runs by a clock of its owner, who alone can set it forward. One that runs by an EmulatorClock can be told to.");
        _state.Acts.Play(
            EmulatorActs.AdvanceClock,
            json => json.WriteString(EmulatorActs.Time, time.ToString("c", CultureInfo.InvariantCulture)),
            () =>
            {
                clock.Advance(time);
                return true;
            });
        _state.Calendar.CatchUp();
    }

    /// <summary>Changes the settings that are named, or none of them.</summary>
    /// <exception cref="ActFieldException">A setting is unknown, or a value is none of its values.</exception>
    internal void ChangeSettings(ActFields wanted)
    {
        wanted.RefuseOthers([.. SettingsTable.All.Select(setting => setting.Name)]);
        var changes = SettingsTable.All
            .Where(setting => wanted.Find(setting.Name) is not null)
            .Select(setting => (Setting: setting, Text: wanted.TextOrNumber(setting.Name)))
            .Select(change => (change.Setting, change.Text, Value: change.Setting.Parse(change.Text)))
            .ToArray();
        _state.Acts.Play(
            EmulatorActs.ChangeSettings,
            json => Array.ForEach(changes, change => json.WriteString(change.Setting.Name, change.Text)),
            () =>
            {
                Array.ForEach(changes, change => change.Setting.Set(Settings, change.Value));
                return true;
            });
    }

    private static void RefuseBlank(string? text, string name)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
            throw new ArgumentException("The text must not be blank; leave it out for a random one.", name);
    }
}
