using System.Text;

namespace AccruPay;

/// <summary>The case of the API's enum values: capitals, with an underscore between words.</summary>
internal static class ScreamingSnakeCase
{
    /// <summary>Turns a C# name into it: <c>AddPaymentMethod</c> becomes <c>ADD_PAYMENT_METHOD</c>.</summary>
    internal static string From(string pascalCase)
    {
        var text = new StringBuilder(pascalCase.Length + 4);
        foreach (var letter in pascalCase)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
