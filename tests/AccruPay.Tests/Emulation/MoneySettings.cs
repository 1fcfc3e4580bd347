using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>The readings of the material that matter where money moves.</summary>
internal static class MoneySettings
{
    private static readonly Dictionary<string, Action<EmulatorSettings>> Changes = new(StringComparer.Ordinal)
    {
        ["new records are returned"] = _ => { },
        ["changed records are returned"] = settings => settings.ReturnedTransaction = ReturnedTransactionBehavior.Parent,
        ["new records, duplicates and amounts as text"] = settings =>
        {
            settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
            settings.BigIntOutput = BigIntFormat.Text;
        },
        ["changed records, duplicates and amounts of any size"] = settings =>
        {
            settings.ReturnedTransaction = ReturnedTransactionBehavior.Parent;
            settings.DuplicateCode = DuplicateCodeBehavior.ReturnExisting;
            settings.BigIntOutput = BigIntFormat.NumberAtAnySize;
            settings.RuleErrorCode = BusinessErrorCode.ValidationError;
        },
    };

    /// <summary>Each reading, in process and over HTTP.</summary>
    internal static MatrixTheoryData<string, Transport> Matrix => new(Changes.Keys, Enum.GetValues<Transport>());

    internal static Task<EmulatedService> StartAsync(string name, Transport transport)
    {
        var settings = new EmulatorSettings();
        Changes[name](settings);
        return EmulatedService.StartAsync(transport, settings);
    }

    /// <summary>The record that a follow-up answered with: a new one, or the one that it changed.</summary>
    internal static void ShouldFollow(this Transaction returned, Transaction parent, TransactionAction action, EmulatedService service)
    {
        if (service.Emulator.Settings.ReturnedTransaction == ReturnedTransactionBehavior.Child)
        {
            returned.Action.Should().Be(action);
            returned.RelatedTransactionId.Should().Be(parent.Id);
            returned.RelatedTransaction!.Id.Should().Be(parent.Id);
            return;
        }

        returned.Id.Should().Be(parent.Id);
        returned.Action.Should().Be(parent.Action);
        returned.TransactionsRelated.Should().Contain(related => related.Action == action && related.RelatedTransactionId == parent.Id);
    }
}
