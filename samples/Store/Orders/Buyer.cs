using AccruPay;

namespace Store.Orders;

/// <summary>Who buys, as the provider wants to know it.</summary>
public sealed class Buyer
{
    public const int MaximumLength = 100;

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>The country, as an ISO 3166 code of two letters.</summary>
    public string Country { get; init; } = "";

    public BillingDetails ToBilling() => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Email = Email,
        AddressCountry = CountryCode.FromCode(Country),
    };

    /// <summary>Reads a form.</summary>
    /// <returns>The buyer; null where a field breaks a rule, and then <paramref name="problem"/> says which.</returns>
    public static Buyer? Read(IFormCollection form, out string problem)
    {
        var buyer = new Buyer
        {
            FirstName = Field(form, "firstName"),
            LastName = Field(form, "lastName"),
            Email = Field(form, "email"),
            Country = Field(form, "country"),
        };
        problem = buyer.Problem() ?? "";
        return problem.Length == 0 ? buyer : null;
    }

    private string? Problem()
    {
        if (!IsText(FirstName))
            return $"Please enter your first name, in up to {MaximumLength} characters.";
        if (!IsText(LastName))
            return $"Please enter your last name, in up to {MaximumLength} characters.";
        if (!IsText(Email) || Email.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at) || at == Email.Length - 1)
            return "Please enter your e-mail address, such as jane@example.com.";
        return Countries.All.ContainsKey(Country) ? null : "Please choose your country from the list.";
    }

    private static bool IsText(string text) => text.Length is > 0 and <= MaximumLength;

    private static string Field(IFormCollection form, string name) => form[name].ToString().Trim();
}
