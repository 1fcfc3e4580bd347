namespace AccruPay.Tests;

public class AnswerRecordsTests
{
    private const string VerifyAuthorization = "merchantApiClientTransactionAuthorizationSessionVerify";
    private const string BaseConfig = "merchantApiClientTransactionSessionBaseConfig";

    [Fact]
    public async Task A_context_shows_the_hold_among_its_transactions()
    {
        var context = await ContextAsync($$"""
            {"session":{{SampleAnswers.Session()}},"transactions":[
            {{SampleAnswers.Transaction("""{"id":"t-1","action":"AUTHORIZATION","status":"DECLINED"}""")}},
            {{SampleAnswers.Transaction("""{"id":"t-2","action":"AUTHORIZATION"}""")}}],
            "transactionProvider":{"id":"p-1","provider":"STRIPE"},"customer":{"id":"c-1"},"paymentMethod":null}
            """);

        context.Transactions.Select(static transaction => transaction.Id).Should().Equal("t-1", "t-2");
        context.Authorization!.Id.Should().Be("t-2");
        context.TransactionProvider!.Provider.Should().Be(PaymentProvider.Stripe);
        context.Customer!.Id.Should().Be("c-1");
        context.PaymentMethod.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"amount":"much"}""")]
    [InlineData("""{"status":null}""")]
    [InlineData("""{"id":{}}""")]
    public async Task A_hold_that_cannot_be_read_makes_the_context_unreadable_instead_of_looking_like_no_hold(string changes)
    {
        await ContextAsync($$"""
            {"session":{{SampleAnswers.Session()}},"transactions":[{{SampleAnswers.Transaction()}},{{SampleAnswers.Transaction(changes)}}]}
            """).FailureAsync<AccruPayUnreadableResponseException>();
    }

    [Theory]
    [InlineData("""[null]""")]
    [InlineData("""["t-1"]""")]
    [InlineData("""{}""")]
    [InlineData("true")]
    [InlineData("null")]
    public async Task So_does_a_list_of_holds_that_is_none(string transactions)
    {
        var failure = await ContextAsync($$"""{"session":{{SampleAnswers.Session()}},"transactions":{{transactions}}}""")
            .FailureAsync<AccruPayUnreadableResponseException>();

        failure.Message.Should().Contain("'transactions'");
    }

    [Fact]
    public async Task And_so_does_one_that_is_missing()
    {
        var failure = await ContextAsync($$"""{"session":{{SampleAnswers.Session()}}}""").FailureAsync<AccruPayUnreadableResponseException>();

        failure.Message.Should().Contain("'transactions'");
    }

    [Theory]
    [InlineData("""{"session":null,"transactions":[]}""")]
    [InlineData("""{"transactions":[]}""")]
    [InlineData("""{"session":[],"transactions":[]}""")]
    [InlineData("""{"session":{"id":"s-1"},"transactions":[]}""")]
    public async Task A_context_without_its_session_is_unreadable(string context)
    {
        await ContextAsync(context).FailureAsync<AccruPayUnreadableResponseException>();
    }

    [Fact]
    public async Task A_nested_record_that_cannot_be_read_does_not_disturb_what_follows_it()
    {
        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Verified(
            """
            {"paymentMethod":{"id":{},"billingEmail":"x"},"transactionProvider":{"id":"p-1"},
            "clientTransactionSession":{"id":"s-1","action":"PAYMENT","status":"COMPLETED","amount":{"deep":[1]},"currency":"USD"},
            "transactionsRelated":[{"id":"t-8","amount":"x"},{"id":"t-9","action":"REFUND","status":"SUCCEEDED","amount":1,"currency":"USD"}],
            "relatedTransaction":{"id":"t-0","action":"AUTHORIZATION","status":"SUCCEEDED","amount":1,"currency":"USD"},
            "billingCity":"not a field","billingEmail":"e"}
            """)));

        transaction.PaymentMethod.Should().BeNull();
        transaction.TransactionProvider!.Id.Should().Be("p-1");
        transaction.Session.Should().BeNull();
        transaction.TransactionsRelated.Should().BeNull("a list without the record that cannot be read would look whole");
        transaction.RelatedTransaction!.Id.Should().Be("t-0");
        transaction.Billing!.Email.Should().Be("e");
        transaction.IsPaid.Should().BeTrue();
    }

    [Theory]
    [InlineData("voidedAt")]
    [InlineData("refundedAt")]
    [InlineData("refundedAmount")]
    public async Task A_stamp_that_takes_a_payment_back_and_cannot_be_read_leaves_no_claim_that_it_is_paid(string field)
    {
        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Verified($$$"""{"{{{field}}}":{}}""")));

        transaction.Status.Should().Be(TransactionStatus.Succeeded);
        transaction.IsPaid.Should().BeFalse();
    }

    [Theory]
    [InlineData("12", "2031")]
    [InlineData("12.0", "2031.0")]
    [InlineData("\"12\"", "\"2031\"")]
    [InlineData("1.2e1", "2.031E3")]
    public async Task The_month_and_the_year_of_a_card_are_whole_however_they_are_written(string month, string year)
    {
        var info = await InfoAsync(
            $$"""{"__typename":"MerchantCustomerPaymentMethodCreditCardInfo","expirationMonth":{{month}},"expirationYear":{{year}}}""");

        info.Should().BeOfType<CardPaymentMethodInfo>().Which.Should().BeEquivalentTo(new { ExpirationMonth = 12, ExpirationYear = 2031 });
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("99999999999")]
    [InlineData("\"May\"")]
    public async Task A_month_that_is_none_is_null(string month)
    {
        var info = await InfoAsync(
            $$"""{"__typename":"MerchantCustomerPaymentMethodCreditCardInfo","cardBrand":"visa","expirationMonth":{{month}}}""");

        info.Should().BeOfType<CardPaymentMethodInfo>().Which.Should().BeEquivalentTo(new { CardBrand = "visa", ExpirationMonth = (int?)null });
    }

    [Theory]
    [InlineData("\"MerchantCustomerPaymentMethodAchInfo\"", typeof(AchPaymentMethodInfo))]
    [InlineData("\"MerchantCustomerPaymentMethodGenericInfo\"", typeof(OtherPaymentMethodInfo))]
    [InlineData("\"MerchantCustomerPaymentMethodSeashellsInfo\"", typeof(OtherPaymentMethodInfo))]
    [InlineData("null", typeof(OtherPaymentMethodInfo))]
    [InlineData("7", typeof(OtherPaymentMethodInfo))]
    [InlineData("\"\\uD800\"", typeof(OtherPaymentMethodInfo))]
    public async Task A_member_of_a_union_that_is_not_known_is_read_as_other(string typeName, Type kind)
    {
        (await InfoAsync($$"""{"methodType":"OTHER","__typename":{{typeName}}}""")).Should().BeOfType(kind);
    }

    [Theory]
    [InlineData("\"MerchantClientTransactionSessionNuveiBaseConfig\"", "nuvei")]
    [InlineData("\"MerchantClientTransactionSessionGenericBaseConfig\"", "generic")]
    [InlineData("\"MerchantClientTransactionSessionShellBaseConfig\"", null)]
    [InlineData("\"\\uDC00\"", null)]
    public async Task A_base_configuration_of_an_unknown_kind_is_null_and_its_provider_is_still_told(string typeName, string? kind)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Data(
            BaseConfig, $$"""{"data":{"env":"int","publicKey":"pk","__typename":{{typeName}}},"provider":"SHELL_BANK"}""")));
        using var client = WireClient.For(server);

        var config = await client.Transactions.ClientSessions
            .GetBaseConfigAsync(cancellationToken: TestContext.Current.CancellationToken).InTime();

        config.Provider.Name.Should().Be("SHELL_BANK");
        (config.Data switch { NuveiBaseConfig => "nuvei", GenericBaseConfig => "generic", _ => null }).Should().Be(kind);
    }

    private static async Task<PaymentMethodInfo?> InfoAsync(string info)
    {
        var body = SampleAnswers.Verified("""{"paymentMethod":{"id":"m-1"}}""")
            .Replace("\"id\":\"m-1\"", $"\"id\":\"m-1\",\"paymentMethodInfo\":{info}", StringComparison.Ordinal);
        return (await WireClient.VerifyAgainstAsync(RawAnswer.Json(body))).PaymentMethod!.Info;
    }

    private static async Task<SessionContext> ContextAsync(string context)
    {
        await using var server = new RawServer(RawAnswer.Json(SampleAnswers.Data(VerifyAuthorization, context)));
        using var client = WireClient.For(server);
        return await client.Transactions.ClientSessions.Authorizations.VerifyAsync(SessionIdentifier.FromId("s-1")).InTime();
    }
}
