using System.Text.Json.Nodes;

namespace AccruPay.Tests;

/// <summary>Records and answers as the service gives them, in JSON that a test changes as it likes.</summary>
internal static class SampleAnswers
{
    internal const string Verify = "merchantApiClientTransactionPaymentSessionVerify";
    internal const string Start = "merchantApiClientTransactionPaymentSessionStartV2";

    internal static JsonObject Transaction(params string[] changes) => Changed(
        """
        {"id":"t-1","action":"PAYMENT","status":"SUCCEEDED","amount":10000,"currency":"USD",
        "merchantInternalTransactionCode":"order-1","createdAt":"2026-03-04T05:06:07.000Z"}
        """,
        changes);

    internal static JsonObject Session(params string[] changes) => Changed(
        """
        {"id":"s-1","kind":"CLIENT","action":"PAYMENT","status":"PENDING","amount":10000,"currency":"USD",
        "merchantInternalTransactionCode":"order-1","createdAt":"2026-03-04T05:06:07.000Z"}
        """,
        changes);

    internal static JsonObject Customer(params string[] changes) => Changed(
        """{"id":"c-1","merchantInternalCustomerCode":"customer-1","createdAt":"2026-03-04T05:06:07.000Z"}""", changes);

    /// <summary>A template as the sample's request makes it.</summary>
    internal static JsonObject Template(params string[] changes) => Changed(
        """
        {"id":"e-1","name":"Gold","providerStatus":"ENABLED","amount":2000,"initialAmount":0,"currency":"USD",
        "renewalIntervalDays":0,"renewalIntervalMonths":1,"renewalIntervalYears":0,"endsAfterDays":0,"endsAfterMonths":0,
        "endsAfterYears":0,"trialPeriodDays":0,"trialPeriodMonths":0,"trialPeriodYears":0,"transactionProviderId":"p-1",
        "createdAt":"2026-03-04T05:06:07.000Z"}
        """,
        changes);

    /// <summary>A plan as the sample's request makes it.</summary>
    internal static JsonObject Plan(params string[] changes) => Changed(
        """
        {"id":"l-1","status":"ACTIVE","merchantInternalPaymentPlanCode":"plan-1","amount":2000,"initialAmount":0,"currency":"USD",
        "renewalIntervalDays":0,"renewalIntervalMonths":1,"renewalIntervalYears":0,"endsAfterDays":0,"endsAfterMonths":0,
        "endsAfterYears":0,"trialPeriodDays":0,"trialPeriodMonths":0,"trialPeriodYears":0,"paymentMethodId":"m-1","templateId":"e-1",
        "transactionProviderId":"p-1","createdAt":"2026-03-04T05:06:07.000Z"}
        """,
        changes);

    /// <summary>A context whose session is a hold's.</summary>
    internal static string HoldContext(params string[] changes) => SessionContext(Session(["""{"action":"AUTHORIZATION"}""", .. changes]));

    internal static string SessionContext(JsonObject session, params JsonObject[] transactions) =>
        $$"""{"session":{{session.ToJsonString()}},"transactions":[{{string.Join(',', transactions.Select(static one => one.ToJsonString()))}}]}""";

    internal static string TransactionContext(params string[] changes) =>
        $$"""{"transaction":{{Transaction(changes).ToJsonString()}}}""";

    /// <summary>An answer with one root field.</summary>
    internal static string Data(string field, string value) => $$$"""{"data":{"{{{field}}}":{{{value}}}}}""";

    internal static string Verified(params string[] changes) => Data(Verify, Transaction(changes).ToJsonString());

    internal static string Merchant(string value = """{"id":"m-1","name":"Shop"}""") => Data("merchantApi", value);

    internal static string Error(string code) => $$$"""{"errors":[{"message":"text","extensions":{"code":"{{{code}}}"}}],"data":null}""";

    /// <summary>A page of a list query with these records.</summary>
    internal static string Page(string field, params JsonObject[] nodes) =>
        Data(field, $$"""{"edges":[{{string.Join(',', nodes.Select(static node => $$"""{"node":{{node.ToJsonString()}}}"""))}}]}""");

    private static JsonObject Changed(string json, string[] changes)
    {
        var record = JsonNode.Parse(json)!.AsObject();
        foreach (var (name, value) in changes.SelectMany(static change => JsonNode.Parse(change)!.AsObject()))
            record[name] = value?.DeepClone();

        return record;
    }
}
