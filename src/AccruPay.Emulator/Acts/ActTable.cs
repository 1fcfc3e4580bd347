namespace AccruPay.Emulator;

/// <summary>All acts by their names: what the journal plays again, and, of the provider's side, what the host lets programs play.</summary>
internal static class ActTable
{
    public const string ProviderPrefix = "provider/";

    private static readonly Act[] All =
        [GraphQLAct.Act, .. CustomerActs.All, .. ProviderActs.All, .. ProviderPlanActs.All, .. EmulatorActs.All];

    private static readonly Dictionary<string, Act> ByName = All.ToDictionary(act => act.Name, StringComparer.Ordinal);

    public static Act? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The acts of the provider's side.</summary>
    public static IEnumerable<Act> OfProviders => All.Where(act => act.Name.StartsWith(ProviderPrefix, StringComparison.Ordinal));
}
