using AccruPay.Analyzers.CodeFixes;
using AccruPay.Analyzers.SentOnce;

namespace AccruPay.Analyzers.Tests.SentOnce;

public sealed class RequestAbortedTests : RuleTests<RequestAbortedAnalyzer>
{
    [Theory]
    [InlineData("async (HttpContext http) => await accruPay.Transactions.VoidAsync(paid, [|http.RequestAborted|])")]
    [InlineData("async (HttpContext http) => { var token = http.RequestAborted; await accruPay.Transactions.RefundAsync(paid, 100, [|token|]); }")]
    [InlineData("async (CancellationToken cancellation) => await accruPay.Transactions.Payments.ChargeAsync(charge, [|cancellation|])")]
    [InlineData("async (HttpContext http) => { using var source = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted); await accruPay.Transactions.VoidAsync(paid, [|source.Token|]); }")]
    [InlineData("async (IHttpContextAccessor accessor) => await accruPay.Transactions.Authorizations.SettleAsync(paid, 100, cancellationToken: [|accessor.HttpContext?.RequestAborted ?? default|])")]
    public Task The_token_of_the_request_in_an_endpoint_is_found(string handler) => Finds($"app.MapPost(\"/\", {handler});");

    [Fact]
    public Task The_token_of_an_action_is_found() => Finds("""
        Console.WriteLine();
        public class RefundController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public Task First(CancellationToken cancellation) => accruPay.Transactions.RefundAsync(paid, 100, [|cancellation|]);
            public Task Second() => accruPay.Transactions.RefundAsync(paid, 100, [|HttpContext.RequestAborted|]);
        }
        """);

    [Fact]
    public Task The_token_of_a_handler_with_a_name_is_found() => Finds("""
        app.MapPost("/", RefundAsync);
        static async Task<IResult> RefundAsync(CancellationToken cancellation) =>
            Results.Ok((await accruPay.Transactions.RefundAsync(paid, 100, [|cancellation|])).Status);
        """);

    [Theory]
    [InlineData("async (HttpContext http) => await accruPay.Transactions.VoidAsync(paid)")]
    [InlineData("async (CancellationToken cancellation) => await accruPay.Transactions.VoidAsync(paid, CancellationToken.None)")]
    [InlineData("async (CancellationToken cancellation) => await accruPay.Transactions.VoidAsync(paid, default)")]
    [InlineData("async (CancellationToken cancellation) => { using var source = new CancellationTokenSource(); await accruPay.Transactions.VoidAsync(paid, source.Token); }")]
    public Task Another_token_or_none_is_accepted(string handler) => Accepts($"app.MapPost(\"/\", {handler});");

    [Theory]
    [InlineData("async (CancellationToken cancellation) => Results.Ok((await payments.VerifyAsync(id, cancellation)).Status)")]
    [InlineData("async (HttpContext http) => Results.Ok(await payments.StartAsync(request, http.RequestAborted))")]
    [InlineData("async (HttpContext http) => Results.Ok(await accruPay.Transactions.GetAsync(paid, http.RequestAborted))")]
    public Task What_may_be_repeated_is_accepted(string handler) => Accepts($"app.MapPost(\"/\", {handler});");

    [Fact]
    public Task A_token_of_a_service_may_be_any() => Accepts("""
        await RefundAsync(cancellationToken);
        static Task RefundAsync(CancellationToken cancellation) => accruPay.Transactions.RefundAsync(paid, 100, cancellation);
        public class Worker : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            private Task Inside(CancellationToken cancellation) => accruPay.Transactions.RefundAsync(paid, 100, cancellation);
            public Task Outside() => Inside(CancellationToken.None);
        }
        """);

    [Theory]
    [InlineData("http.RequestAborted")]
    [InlineData("cancellationToken: http.RequestAborted")]
    public async Task The_fix_passes_no_token(string argument)
    {
        var name = argument.StartsWith("cancellationToken:", StringComparison.Ordinal) ? "cancellationToken: " : "";

        (await FixAsync($"app.MapPost(\"/\", (HttpContext http) => accruPay.Transactions.VoidAsync(paid, {argument}));"))
            .Should().Be($"app.MapPost(\"/\", (HttpContext http) => accruPay.Transactions.VoidAsync(paid, {name}CancellationToken.None));");
    }

    private static Task<string?> FixAsync(string code) => CodeFix.ApplyAsync(new RequestAbortedAnalyzer(), new UncanceledPaymentCodeFix(), code);
}
