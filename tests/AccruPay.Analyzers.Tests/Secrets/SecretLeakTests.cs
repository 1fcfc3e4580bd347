using AccruPay.Analyzers.Secrets;

namespace AccruPay.Analyzers.Tests.Secrets;

public sealed class SecretLeakTests : RuleTests<SecretLeakAnalyzer>
{
    [Theory]
    [InlineData("logger.LogInformation(\"{Token}\", [|session.Token!.Reveal()|]);")]
    [InlineData("Console.WriteLine([|session.Payload!.Reveal()|]);")]
    [InlineData("System.Diagnostics.Debug.WriteLine([|transaction.Payload!.Reveal()|]);")]
    [InlineData("var payload = [|transaction.Payload!.Reveal()|]; var shown = payload.Trim(); Console.WriteLine(shown);")]
    [InlineData("if (session.Token is { } token) { var text = [|token.Reveal()|]; logger.LogWarning(\"{Text}\", text); }")]
    [InlineData("if (session.Token?[|.Reveal()|] is { } token) Console.WriteLine(token);")]
    public Task What_is_logged_or_printed_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("var text = $\"pay?token={[|session.Token!.Reveal()|]}\"; Console.WriteLine(text.Length);")]
    [InlineData("var text = \"token \" + [|session.Token!.Reveal()|]; Console.WriteLine(text.Length);")]
    public Task What_is_written_into_a_text_is_found(string code) => Finds(code);

    [Theory]
    [InlineData("database.Text = [|session.Token!.Reveal()|];")]
    [InlineData("database.Text = [|session.Payload!.RevealJson()|].GetRawText();")]
    [InlineData("var kept = new Database { Text = session.Token?[|.Reveal()|] }; database.Keep(kept);")]
    [InlineData("var row = new Row([|session.Token!.Reveal()|]); database.Keep(row); record Row(string Token);")]
    [InlineData("File.WriteAllText(\"payload.json\", [|session.Payload!.Reveal()|]);", "using System.IO;")]
    public Task What_is_stored_is_found(string code, string usings = "") => Finds(usings + code);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => Results.Ok([|session.Token!.Reveal()|]));")]
    [InlineData("app.MapGet(\"/\", () => Results.Ok(new { token = [|session.Token!.Reveal()|] }));")]
    [InlineData("app.MapGet(\"/\", () => [|session.Token!.Reveal()|]);")]
    [InlineData("app.MapGet(\"/\", async (HttpContext http) => await http.Response.WriteAsync([|session.Payload!.Reveal()|]));")]
    [InlineData("app.MapGet(\"/\", (HttpContext http) => http.Response.Cookies.Append(\"token\", [|session.Token!.Reveal()|]));")]
    public Task What_is_sent_to_a_page_is_found(string code) => Finds(code);

    [Fact]
    public Task What_an_action_returns_is_found() => Finds("""
        Console.WriteLine();
        public class PayController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            public string Token() => [|session.Token!.Reveal()|];
            public object Page() => Ok([|session.Token!.Reveal()|]);
        }
        """);

    [Fact]
    public Task What_goes_to_Entity_Framework_Core_is_found() => Finds("""
        new Microsoft.EntityFrameworkCore.DbContext().Add([|session.Payload!.Reveal()|]);
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { public void Add(object entity) { } }
        }
        """);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => Results.Ok(new { sessionId = session.Id }));")]
    [InlineData("app.MapGet(\"/\", () => Results.Ok(session));")]
    [InlineData("logger.LogInformation(\"{Session} {Token}\", session, session.Token);")]
    [InlineData("database.Keep(session);")]
    public Task What_is_not_revealed_does_not_print_and_is_accepted(string code) => Accepts(code);

    [Theory]
    [InlineData("var same = SessionIdentifier.FromToken(session.Token!.Reveal()); Console.WriteLine(same);")]
    [InlineData("var filter = new SessionFilter { Token = Secret.From(session.Token!.Reveal()) }; Console.WriteLine(filter);")]
    [InlineData("var ach = new AchDetails { AccountNumber = session.Token!.Reveal(), RoutingNumber = \"011000015\", SecCode = AchSecCode.Web }; Console.WriteLine(ach);")]
    [InlineData("var intent = session.Payload!.RevealJson().GetProperty(\"intent\").GetInt32(); Console.WriteLine(intent);")]
    [InlineData("Console.WriteLine(session.Token!.Reveal().Length);")]
    [InlineData("if (session.Token!.Reveal() == sessionId) Console.WriteLine();")]
    public Task What_stays_with_the_SDK_or_is_only_looked_at_is_accepted(string code) => Accepts(code);

    [Fact]
    public Task The_service_s_own_words_are_no_secret() => Accepts("""
        AccruPayApiException refused = null!;
        Console.WriteLine(refused.Errors[0].RevealMessage());
        """);
}
