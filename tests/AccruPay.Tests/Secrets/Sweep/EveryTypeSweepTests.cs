namespace AccruPay.Tests;

/// <summary>Every public type of the SDK, planted with canaries in every place, in everything that can become of it.</summary>
public class EveryTypeSweepTests
{
    private static readonly string BirthYear = $"{PlantedText.BirthYear}";

    public static TheoryData<Type> Holders => [.. Planter.Holders];

    [Theory]
    [MemberData(nameof(Holders))]
    public void No_text_of_it_shows_a_secret_or_personal_data(Type holder) =>
        Planter.AllOf(holder).SelectMany(Printed.TextsOf)
            .Where(static text => ShowsSecret(text) || text.Contains(PlantedText.Personal, StringComparison.Ordinal) || text.Contains(BirthYear, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Holders))]
    public void What_the_compiler_prints_of_a_record_shows_no_secret(Type holder) =>
        Planter.AllOf(holder).Select(Printed.MembersOf).OfType<string>().Where(ShowsSecret).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Holders))]
    public void No_serialiser_writes_a_secret_under_any_setting(Type holder) =>
        Planter.AllOf(holder).SelectMany(Serialised.TextsOf)
            .Where(static written => ShowsSecret(written.Json))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Holders))]
    public void A_debugger_that_opens_it_all_the_way_down_shows_no_secret(Type holder) =>
        Planter.AllOf(holder).SelectMany(DebuggerView.TextsOf).Where(ShowsSecret).Should().BeEmpty();

    [Fact]
    public void A_client_prints_serialises_and_opens_without_its_secret()
    {
        using var client = new AccruPayClient(SampleOptions.New(static options => options.ApiSecret = $"{PlantedText.Secret}0"));

        Printed.TextsOf(client).Concat(DebuggerView.TextsOf(client)).Where(ShowsSecret).Should().BeEmpty();
        Serialised.TextsOf(client).Where(static written => ShowsSecret(written.Json)).Should().BeEmpty();
    }

    [Fact]
    public void The_sweep_knows_all_there_is()
    {
        Planter.Holders.Should().Contain([.. PublicSurface.Models, .. PublicSurface.Requests.Where(static type => !type.IsAbstract)]);
        Planter.Holders.Should().Contain(PublicSurface.Exceptions.Where(static type => !type.IsAbstract));
        Planter.Holders.Should().Contain(
        [
            typeof(SessionIdentifier), typeof(ServerSessionIdentifier), typeof(TransactionIdentifier), typeof(ProviderSelector), typeof(CustomerSelector),
            typeof(SessionFilter), typeof(Page<Transaction>), typeof(PagedList<Transaction>), typeof(Change<Transaction>), typeof(OutcomeAmbiguous),
            typeof(ApiError), typeof(AccruPayClientOptions), typeof(Paging), typeof(Money), typeof(WaitOptions),
        ]);
    }

    private static bool ShowsSecret(string text) => text.Contains(PlantedText.Secret, StringComparison.Ordinal);
}
