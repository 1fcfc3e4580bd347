using System.Text;
using AccruPay.Emulator.Tests.Support;

namespace AccruPay.Emulator.Tests.State;

/// <summary>All that can be known of an emulator: every record, the ledger, the settings, and the answers to the list queries.</summary>
internal static class Portrait
{
    private static readonly string[] Queries =
    [
        "query { merchantApi { id name publicId status createdAt } }",
        List("merchantApiTransactionProviders", "id provider providerCode status createdAt updatedAt"),
        List("merchantApiClientTransactionSessions", Documents.Session),
        List("merchantApiTransactions", MoneyDocuments.Fields),
        List("merchantApiCustomerPaymentMethods", MoneyDocuments.Method),
        List("merchantApiPaymentPlans", PlanDocuments.Plan),
        List("merchantApiPaymentPlanTemplates", PlanDocuments.Template),
    ];

    public static async Task<string> OfAsync(AccruPayEmulator emulator)
    {
        var text = new StringBuilder();
        using var client = new RawClient(emulator.CreateHandler(), emulator.Endpoint, emulator.Merchant.ApiSecret);
        foreach (var query in Queries)
            text.AppendLine((await client.SendAsync(query)).Text);

        Append(text, emulator.Sessions.Of(emulator.Merchant));
        Append(text, emulator.Transactions.Of(emulator.Merchant));
        Append(text, emulator.Customers.Of(emulator.Merchant));
        Append(text, emulator.PaymentMethods.Of(emulator.Merchant));
        Append(text, emulator.PaymentPlans.Of(emulator.Merchant));
        Append(text, emulator.PaymentPlanTemplates.Of(emulator.Merchant));
        Append(text, emulator.Ledger.Entries);
        Append(text, [emulator.Settings]);
        return text.AppendLine(emulator.Merchant.ApiSecret).AppendLine(emulator.Merchant.PublicId).ToString();
    }

    private static string List(string field, string fields) => $"query {{ {field}(take: 100) {{ totalCount edges {{ cursor node {{ {fields} }} }} }} }}";

    private static void Append<T>(StringBuilder text, IEnumerable<T> records)
    {
        foreach (var record in records)
            text.AppendLine(Description.Of(record));
    }
}
