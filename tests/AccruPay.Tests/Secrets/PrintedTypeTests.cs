using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace AccruPay.Tests;

/// <summary>What a log, a debugger or an interpolated string shows of any public type.</summary>
public class PrintedTypeTests
{
    private static readonly string[] Personal =
    [
        "FirstName", "LastName", "Name", "Email", "Phone", "Line1", "Line2", "City", "State", "PostalCode", "AddressLine1", "AddressLine2",
        "AddressCity", "AddressState", "AddressPostalCode", "Ip", "BirthDate", "CardNumberMasked", "ExpirationMonth", "BankName",
        "PrimaryContactName", "PrimaryContactEmail", "PrimaryContactPhone", "ProviderError", "TransactionError",
    ];

    public static TheoryData<Type> Models => new(PublicSurface.Models);

    [Theory]
    [MemberData(nameof(Models))]
    public void The_text_of_a_model_shows_no_secret_and_no_personal_data(Type model)
    {
        var filled = DistinctModel.Of(model);

        var text = filled.ToString()!;

        text.Should().NotContain(DistinctModel.SecretMark);
        PersonalValues(filled, depth: 3).Where(value => text.Contains(value, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_text_of_a_model_fits_a_line(Type model) => DistinctModel.Of(model).ToString().Should().NotContain("\n").And.Match(text => text.Length < 300);

    [Fact]
    public void The_text_of_a_request_shows_its_code_only()
    {
        Canary.Request.ToString().Should().Be("StartPaymentSessionRequest { MerchantInternalTransactionCode = order-1 }");
        Canary.Request.Billing.ToString().Should().Be("BillingDetails");
        Canary.Request.User!.ToString().Should().Be("UserDetails");
    }

    [Fact]
    public void The_text_of_an_identifier_hides_a_token()
    {
        SessionIdentifier.FromToken(Canary.Token).ToString().Should().Be("token: [secret]");
        SessionIdentifier.FromToken(Secret.From(Canary.Token)).ToString().Should().Be("token: [secret]");
    }

    [Fact]
    public void The_text_of_an_error_hides_the_services_words_and_a_code_that_is_none()
    {
        new ApiError("NOT_FOUND", Canary.All, "merchantApi.edges.0").ToString().Should().Be("NOT_FOUND at merchantApi.edges.0");
        new ApiError(Canary.All, Canary.All, Canary.All).ToString().Should().Be("(not shown) at (not shown)");
        new ApiError(null).ToString().Should().BeEmpty();
    }

    [Fact]
    public void A_debugger_shows_fixed_texts()
    {
        var displays = typeof(AccruPayClient).Assembly.GetTypes()
            .SelectMany(static type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append(type))
            .Select(static member => member.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value)
            .OfType<string>()
            .Where(static display => !display.StartsWith("\\{", StringComparison.Ordinal))
            .ToList();

        displays.Should().Contain("[secret]").And.Contain("[payload]").And.NotContain(static display => display.Contains('{'));
    }

    [Theory]
    [InlineData(typeof(Secret))]
    [InlineData(typeof(ProviderPayload))]
    [InlineData(typeof(SessionIdentifier))]
    public void A_debugger_does_not_open_what_holds_a_secret(Type type)
    {
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Should().NotBeEmpty().And.OnlyContain(static field =>
            field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State == DebuggerBrowsableState.Never);
    }

    private static IEnumerable<string> PersonalValues(object model, int depth)
    {
        foreach (var property in DistinctModel.Settable(model.GetType()))
        {
            var value = property.GetValue(model);
            if (Personal.Contains(property.Name) && value is not null)
                yield return value.ToString()!;

            if (depth > 0 && value is not null and not string and not ValueType && !DistinctModel.IsSecret(property))
                foreach (var inner in (value as IEnumerable ?? new[] { value }).Cast<object>().SelectMany(part => PersonalValues(part, depth - 1)))
                    yield return inner;
        }
    }
}
