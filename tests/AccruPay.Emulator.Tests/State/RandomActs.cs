using System.Text.Json;
using AccruPay.Emulator.Tests.Money;
using AccruPay.Emulator.Tests.PaymentPlans;
using AccruPay.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AccruPay.Emulator.Tests.State;

/// <summary>Plays everybody who has to do with an emulator, at random. The same seed and the same emulator lead to the same acts.</summary>
internal sealed class RandomActs : IDisposable
{
    private readonly AccruPayEmulator _emulator;
    private readonly FakeTimeProvider _time;
    private readonly Random _random;
    private readonly RawClient _client;
    private readonly string _name;
    private readonly Func<Task>[] _acts;
    private int _number;

    public RandomActs(AccruPayEmulator emulator, FakeTimeProvider time, int seed)
    {
        _emulator = emulator;
        _time = time;
        _random = new Random(seed);
        _name = $"r{seed}";
        _client = new RawClient(emulator.CreateHandler(), emulator.Endpoint, emulator.Merchant.ApiSecret);
        _acts =
        [
            StartPaymentAsync, StartPaymentAsync, StartPaymentAsync, StoreCardAsync, StoreCardAsync, HoldAsync, PayAsync, PayAsync, PayAsync, PayAsync, PayAsync,
            ChargeAsync, ChargeAsync, HoldStoredAsync, DebitAsync, SettleAsync, RefundAsync, VoidAsync, SyncAsync, VerifyAsync, VerifyAsync,
            CreateTemplateAsync, CreatePlanAsync, CreatePlanAsync, CancelPlanAsync, SyncPlansAsync, ResolveAsync, LoadInBrowserAsync, StrikeAsync, BreakRulesAsync,
            Do(OpenOrCancel), Do(DecidePending), Do(ActOfProvider), Do(ActOfProvider), Do(ActOfProviderOnPlan), Do(MoveClock), Do(MoveClock), Do(ChangeSettings),
        ];
    }

    /// <summary>How many acts came to nothing, since their rules did not allow them.</summary>
    public int Refused { get; private set; }

    public async Task PlayAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _number++;
            _time.Advance(TimeSpan.FromSeconds(_random.Next(90)));
            try
            {
                await _acts[_random.Next(_acts.Length)]();
            }
            catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException or HttpRequestException)
            {
                Refused++;
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private EmulatedMerchant Merchant => _emulator.Merchant;

    private string Account => AccountOf().Id;

    private EmulatedProviderAccount AccountOf() => _random.Next(3) == 0 ? Merchant.Stripe : Merchant.Nuvei;

    private TestCard Card => _random.Next(2) == 0 ? TestCards.Approved : TestCards.All[_random.Next(TestCards.All.Count)];

    private string Customer => $"customer-{_random.Next(8)}";

    /// <summary>A new code, and now and then one that is used already.</summary>
    private string Code => $"{_name}-{(_random.Next(12) == 0 ? _random.Next(_number) : _number)}";

    private static Func<Task> Do(Action act) => () =>
    {
        act();
        return Task.CompletedTask;
    };

    /// <summary>One of the records; where there is none, nobody's id.</summary>
    private string Any<T>(RecordView<T> records, Func<T, string> id)
        where T : class => records.Of(Merchant) is { Count: > 0 } all ? id(all[_random.Next(all.Count)]) : "nothing";

    private string AnySession => Any(_emulator.Sessions, session => session.Id);

    private string AnyTransaction => Any(_emulator.Transactions, transaction => transaction.Id);

    private EmulatedPaymentMethod AnyMethod =>
        _emulator.PaymentMethods.Of(Merchant) is { Count: > 0 } all ? all[_random.Next(all.Count)] : throw new InvalidOperationException("No method is stored yet.");

    private Task<RawAnswer> StartPaymentAsync() =>
        _client.SendAsync(Documents.StartPayment, new { data = Box.Order(Code, _random.Next(1, 99_999), Customer, _random.Next(2) == 0), account = Account });

    private Task<RawAnswer> HoldAsync() =>
        _client.SendAsync(Documents.StartAuthorization, new { data = Box.Order(Code, _random.Next(1, 99_999), Customer, _random.Next(2) == 0), account = Account });

    private async Task StoreCardAsync()
    {
        var data = Box.Order(Code, null, Customer);
        data.Remove("amount");
        data.Remove("storePaymentMethod");
        var started = await _client.SendAsync(Documents.StartAddPaymentMethod, new { data, account = Account });
        if (started.Code is null)
            _emulator.Customer.Pay(started["id"], Card);
    }

    private Task PayAsync()
    {
        _emulator.Customer.Pay(AnySession, Card);
        return Task.CompletedTask;
    }

    private Task<RawAnswer> ChargeAsync()
    {
        var method = AnyMethod;
        return _client.SendAsync(MoneyDocuments.Charge, new { data = MoneyTests.ServerOrder(method, Code), account = method.Account.Id });
    }

    private Task<RawAnswer> HoldStoredAsync()
    {
        var method = AnyMethod;
        return _client.SendAsync(MoneyDocuments.StartServerAuthorization, new { data = MoneyTests.ServerOrder(method, Code), account = method.Account.Id });
    }

    private Task<RawAnswer> DebitAsync()
    {
        var data = Box.Order(Code, _random.Next(1, 99_999), Customer, store: true);
        data["ach"] = new { accountNumber = TestBankAccounts.All[_random.Next(TestBankAccounts.All.Count)].AccountNumber, routingNumber = TestBankAccounts.RoutingNumber };
        return _client.SendAsync(MoneyDocuments.Ach, new { data, account = Account });
    }

    private Task<RawAnswer> SettleAsync() => _client.SendAsync(MoneyDocuments.Settle, new { id = AnyTransaction, amount = _random.Next(1, 12_000) });

    private Task<RawAnswer> RefundAsync() => _client.SendAsync(MoneyDocuments.Refund, new { id = AnyTransaction, amount = _random.Next(1, 3_000) });

    private Task<RawAnswer> VoidAsync() => _client.SendAsync(_random.Next(2) == 0 ? MoneyDocuments.Void : MoneyDocuments.VoidAuthorization, new { id = AnyTransaction });

    private Task<RawAnswer> SyncAsync() => _random.Next(2) == 0
        ? _client.SendAsync(MoneyDocuments.Sync, new { id = AnyTransaction, account = Account })
        : _client.SendAsync(MoneyDocuments.SyncMethods, new { account = Account, customer = new { merchantInternalCustomerCode = Customer } });

    private Task<RawAnswer> VerifyAsync() => _client.SendAsync(_random.Next(3) switch
    {
        0 => Documents.VerifyPayment,
        1 => Documents.VerifyAuthorization,
        _ => Documents.VerifyAddPaymentMethod,
    }, new { id = AnySession });

    private Task<RawAnswer> CreateTemplateAsync() => _client.SendAsync(
        PlanDocuments.CreateTemplate, new { account = Account, data = PlanTests.Data(("name", _name), ("providerStatus", "ENABLED"), ("trialPeriodDays", _random.Next(2) * 7)) });

    private Task<RawAnswer> CreatePlanAsync()
    {
        var method = AnyMethod;
        var template = _emulator.PaymentPlanTemplates.Of(Merchant).LastOrDefault(template => template.Account == method.Account)?.Id ?? "nothing";
        return _client.SendAsync(PlanDocuments.CreatePlan, new
        {
            account = method.Account.Id,
            data = PlanTests.Data(("templateId", template), ("paymentMethodId", method.Id), ("merchantInternalPaymentPlanCode", Code), ("endsAfterMonths", _random.Next(4))),
        });
    }

    private Task CancelPlanAsync() => _random.Next(4) > 0
        ? Task.CompletedTask
        : _client.SendAsync(PlanDocuments.CancelPlan, new { account = Account, id = Any(_emulator.PaymentPlans, plan => plan.Id) });

    private Task<RawAnswer> SyncPlansAsync() => _client.SendAsync(_random.Next(2) == 0 ? PlanDocuments.SyncPlans : PlanDocuments.SyncTemplates, new { account = Account });

    private Task<RawAnswer> ResolveAsync() => _client.SendAsync(
        MoneyDocuments.ResolveCustomer, new { selector = new { merchantInternalCustomerCode = $"{Customer}-{_random.Next(5)}" }, account = Account });

    private Task<RawAnswer> LoadInBrowserAsync() => _client.SendAsync(Documents.PublicSession, new { merchant = Merchant.PublicId, session = AnySession });

    /// <summary>A fault decides whether the next request is executed not at all, once or twice.</summary>
    private Task<RawAnswer> StrikeAsync()
    {
        _emulator.Faults.Enqueue(_random.Next(4) switch
        {
            0 => Fault.DropBeforeCommit,
            1 => Fault.DropAfterCommit,
            2 => Fault.DuplicateDelivery,
            _ => Fault.Refuse,
        });
        return StartPaymentAsync();
    }

    /// <summary>Nothing of it can be played, in its own ways.</summary>
    private Task<RawAnswer> BreakRulesAsync() => _random.Next(3) switch
    {
        0 => _client.SendAsync(Documents.StartPayment, new { data = Box.Order(Code, -1, Customer), account = Account }),
        1 => _client.SendAsync("mutation { nothing }"),
        _ => _client.PostAsync("{\"query\":\n\"mutation M($id: String) { merchantApiTransactionVoid(id: $id) { id } }\",\"variables\":{\n\"id\":\"a\\nb\"}}"),
    };

    private void OpenOrCancel()
    {
        if (_random.Next(3) == 0)
            _emulator.Customer.Cancel(AnySession);
        else
            _emulator.Customer.Open(AnySession);
    }

    private void DecidePending()
    {
        var pending = _emulator.Transactions.Of(Merchant).FirstOrDefault(transaction => transaction.Status is EmulatedTransactionStatus.Pending or EmulatedTransactionStatus.Started);
        _emulator.Provider.CompletePending(pending?.Id ?? "nothing", _random.Next(2) == 0);
    }

    private void ActOfProvider()
    {
        switch (_random.Next(8))
        {
            case 0:
                _emulator.Provider.Dispute(AnyTransaction);
                break;
            case 1:
                _emulator.Provider.ReturnDebit(AnyTransaction);
                break;
            case 2:
                _emulator.Provider.ChargeUnseen(AnyMethod.Id, Code, _random.Next(1, 9_999));
                break;
            case 3:
                _emulator.Provider.StoreCard(Any(_emulator.Customers, customer => customer.Id), Card);
                break;
            case 4:
                _emulator.Provider.ReplaceCard(AnyMethod.Id, Card);
                break;
            case 5 when _random.Next(3) == 0:
                _emulator.Provider.ExpireCard(AnyMethod.Id);
                break;
            case 6 when _random.Next(3) == 0:
                _emulator.Provider.RemovePaymentMethod(AnyMethod.Id);
                break;
            default:
                _emulator.Provider.CompletePending(AnyTransaction, succeeded: true);
                break;
        }
    }

    private void ActOfProviderOnPlan()
    {
        var plan = Any(_emulator.PaymentPlans, plan => plan.Id);
        var schedule = PlanTests.Monthly with { Trial = new EmulatedInterval(Days: _random.Next(3)) };
        switch (_random.Next(8))
        {
            case 0:
                _emulator.ProviderPlans.Pause(plan);
                break;
            case 1:
                _emulator.ProviderPlans.Resume(plan);
                break;
            case 2:
                _emulator.ProviderPlans.RefuseCharges(AnyMethod.Id);
                break;
            case 3:
                _emulator.ProviderPlans.AcceptCharges(AnyMethod.Id);
                break;
            case 4:
                _emulator.ProviderPlans.CreatePlan(AnyMethod.Id, Code, schedule);
                break;
            case 5:
                _emulator.ProviderPlans.CreateTemplate(AccountOf(), _name, schedule);
                break;
            case 6:
                _emulator.ProviderPlans.DisableTemplate(Any(_emulator.PaymentPlanTemplates, template => template.Id));
                break;
            default:
                _emulator.ProviderPlans.Break(plan);
                break;
        }
    }

    private void MoveClock() => _emulator.AdvanceClock(_random.Next(4) switch
    {
        0 => TimeSpan.FromMinutes(_random.Next(1, 25)),
        1 => TimeSpan.FromDays(_random.Next(1, 4)),
        2 => TimeSpan.FromDays(31),
        _ => TimeSpan.FromTicks(_random.Next(1, 1_000_000)),
    });

    private void ChangeSettings()
    {
        var setting = SettingsTable.All[_random.Next(SettingsTable.All.Count)];
        var value = setting.Choices.Count > 0 ? setting.Choices[_random.Next(setting.Choices.Count)] : "50";
        _emulator.ChangeSettings(new ActFields(JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal) { [setting.Name] = value })));
    }
}
