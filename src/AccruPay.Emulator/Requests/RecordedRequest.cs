using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay.Emulator;

/// <summary>
/// A GraphQL request as it arrived. It never holds the value of the secret's header. What the request said, which may be an
/// account number or a token, is there to be asked for: its text does not show it, and serialisers leave it out.
/// </summary>
/// <param name="At">When it arrived, by the emulator's clock.</param>
/// <param name="OperationName">The operation's name; null without one.</param>
/// <param name="RootFields">The root fields that the operation asks for; empty where the document cannot be parsed.</param>
/// <param name="Document">The text of the GraphQL document.</param>
/// <param name="VariablesJson">The variables as JSON text; null without any.</param>
/// <param name="Headers">The headers, with names in lower case; see <see cref="RequestLog.HiddenValue"/>.</param>
/// <param name="Fault">The fault that struck the request; null means none.</param>
public sealed record RecordedRequest(
    DateTimeOffset At,
    string? OperationName,
    IReadOnlyList<string> RootFields,
    [property: JsonIgnore, IgnoreDataMember] string Document,
    [property: JsonIgnore, IgnoreDataMember] string? VariablesJson,
    IReadOnlyDictionary<string, string> Headers,
    Fault? Fault)
{
    /// <summary>Shows when it came, what it asked for, and what struck it.</summary>
    public override string ToString() => FormattableString.Invariant($"{At:O} {string.Join(' ', RootFields)}{(Fault is null ? "" : $" ({Fault})")}");
}
