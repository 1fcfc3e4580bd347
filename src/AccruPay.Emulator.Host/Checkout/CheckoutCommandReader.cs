namespace AccruPay.Emulator.Host;

/// <summary>Reads what the customer does from the fields of a post: a card, or an action, or the action pay with a card.</summary>
internal static class CheckoutCommandReader
{
    private const string Actions =
        $"The actions are {CheckoutField.Pay}, {CheckoutField.Cancel}, {CheckoutField.BankApproves} and {CheckoutField.BankDeclines}.";

    private static readonly string Cards = $"The cards are {string.Join(", ", TestCards.All.Select(card => card.Name))}.";

    /// <summary>Reads the fields.</summary>
    /// <returns>The command; null where the fields make none, and then <paramref name="problem"/> names the field and the rule.</returns>
    public static CheckoutCommand? Read(IReadOnlyDictionary<string, string> fields, out string problem)
    {
        problem = "";
        if (fields.Keys.FirstOrDefault(name => name is not (CheckoutField.Action or CheckoutField.Card)) is { } unknown)
        {
            problem = $"The field '{unknown}' is not known. The fields are {CheckoutField.Action} and {CheckoutField.Card}.";
            return null;
        }

        var card = fields.GetValueOrDefault(CheckoutField.Card);
        var action = fields.GetValueOrDefault(CheckoutField.Action) ?? (card is null ? null : CheckoutField.Pay);
        return action is CheckoutField.Pay ? ReadPayment(card, out problem) : ReadOther(action, card, out problem);
    }

    private static CheckoutCommand? ReadPayment(string? name, out string problem)
    {
        var card = TestCards.All.FirstOrDefault(card => string.Equals(card.Name, name, StringComparison.OrdinalIgnoreCase));
        problem = name is null
            ? $"The action {CheckoutField.Pay} needs the field {CheckoutField.Card}. {Cards}"
            : $"The card '{name}' is not known. {Cards}";
        return card is null ? null : CheckoutCommand.Pay(card);
    }

    private static CheckoutCommand? ReadOther(string? action, string? card, out string problem)
    {
        problem = Problem(action, card);
        if (card is not null)
            return null;
        return action switch
        {
            CheckoutField.Cancel => CheckoutCommand.Cancel,
            CheckoutField.BankApproves => CheckoutCommand.BankApproves,
            CheckoutField.BankDeclines => CheckoutCommand.BankDeclines,
            _ => null,
        };
    }

    private static string Problem(string? action, string? card)
    {
        if (action is null)
            return $"A post needs the field {CheckoutField.Card} or the field {CheckoutField.Action}. {Cards} {Actions}";
        return card is null
            ? $"The action '{action}' is not known. {Actions}"
            : $"The field {CheckoutField.Card} goes with the action {CheckoutField.Pay} only.";
    }
}
