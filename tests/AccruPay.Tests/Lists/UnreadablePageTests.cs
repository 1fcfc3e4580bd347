namespace AccruPay.Tests;

/// <summary>A page of which a part is missing is not read, because a record would be lost without a word.</summary>
public class UnreadablePageTests
{
    private const string Info = """ "pageInfo":{"hasNextPage":false,"hasPreviousPage":false} """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pageInfo", """{"edges":[]}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":null}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":7}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":{"hasPreviousPage":false}}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":{"hasNextPage":null,"hasPreviousPage":false}}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":{"hasNextPage":"true","hasPreviousPage":false}}""")]
    [InlineData("pageInfo", """{"edges":[],"pageInfo":{"hasNextPage":false}}""")]
    [InlineData("edges", "{" + Info + "}")]
    [InlineData("edges", """{"edges":null,""" + Info + "}")]
    [InlineData("edges", """{"edges":{},""" + Info + "}")]
    [InlineData("edges", """{"edges":[null],""" + Info + "}")]
    [InlineData("node", """{"edges":[{}],""" + Info + "}")]
    [InlineData("node", """{"edges":[{"node":null}],""" + Info + "}")]
    [InlineData("node", """{"edges":[{"node":{"id":"m-1"}},{"node":"text"}],""" + Info + "}")]
    [InlineData("id", """{"edges":[{"node":{"id":"m-1"}},{"node":{}}],""" + Info + "}")]
    public async Task The_exception_names_what_is_missing(string missing, string page)
    {
        var failure = await ReadAsync(page).FailureAsync<AccruPayUnreadableResponseException>();

        failure.Message.Should().Contain(missing);
        failure.Operation.Should().Be("MerchantApiCustomerPaymentMethods");
        failure.IsSafeToRepeat.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"edges":[{"node":{"id":"m-1"}}],"totalCount":null,""" + Info + "}")]
    [InlineData("""{"edges":[{"cursor":{},"node":{"id":"m-1"}}],"totalCount":"many",""" + Info + "}")]
    [InlineData("""{"edges":[{"node":{"id":"m-1","methodType":7,"expiresAt":"soon"},"more":1}],"more":{},""" + Info + "}")]
    public async Task What_is_not_essential_is_null(string json)
    {
        var page = (await ReadAsync(json)).Single();

        page.Items.Should().ContainSingle().Which.Id.Should().Be("m-1");
        page.TotalCount.Should().BeNull();
        page.Cursors.Should().BeNull("not every record has one that can be read");
        page.Items[0].MethodType.Should().Be(PaymentMethodType.Unknown);
        page.Items[0].ExpiresAt.Should().BeNull();
    }

    [Fact]
    public async Task A_page_that_came_with_errors_is_a_failure_that_holds_it()
    {
        const string answer =
            """{"errors":[{"message":"text","extensions":{"code":"@lists/failed"}}],"data":{"merchantApiCustomerPaymentMethods":{"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false}}}}""";
        using var service = new ScriptedService(Outcome.Json(answer));
        using var client = service.Client();

        var failure = await client.PaymentMethods.ListAsync(cancellationToken: Token).ToListAsync(Token).AsTask().FailureAsync<AccruPayApiException>();

        failure.ErrorCode.Should().Be("@lists/failed");
        failure.PartialResult.Should().BeOfType<Page<PaymentMethod>>();
    }

    private static async Task<List<Page<PaymentMethod>>> ReadAsync(string page)
    {
        using var service = new ScriptedService(Outcome.Json(SampleAnswers.Data(SamplePages.Methods, page)));
        using var client = service.Client();
        return await client.PaymentMethods.ListAsync(cancellationToken: Token).AsPages(Token).ToListAsync(Token);
    }
}
