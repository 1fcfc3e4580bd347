using System.Diagnostics;

namespace AccruPay.Tests;

/// <summary>Types that do leak, in each of the ways that the sweep looks for: what it looks for, it finds.</summary>
public class SweepControlTests
{
    private const string Canary = PlantedText.Secret + "1";

    [Fact]
    public void A_secret_and_a_person_are_planted_wherever_they_can_stand()
    {
        var session = Planter.One<TransactionSession>();
        session.Token!.Reveal().Should().StartWith(PlantedText.Secret);
        session.Payload!.Reveal().Should().Contain(PlantedText.Secret);
        session.Billing!.Email.Should().StartWith(PlantedText.Personal);
        session.User!.LegalIdentifier!.Reveal().Should().StartWith(PlantedText.Secret);

        Planter.One<AchDetails>().AccountNumber.Reveal().Should().StartWith(PlantedText.Secret);
        Planter.One<AccruPayClientOptions>().ApiSecret.Should().StartWith(PlantedText.Secret);
        Planter.One<UserDetails>().BirthDate!.Value.Year.Should().Be(PlantedText.BirthYear);
        Planter.One<AccruPaySessionUnpaidException>().Session!.Token!.Reveal().Should().StartWith(PlantedText.Secret);
        Planter.In(MinimalRequests.Ach).Ach.RoutingNumber.Reveal().Should().StartWith(PlantedText.Secret);
        Planter.AllOf(typeof(SessionIdentifier)).Cast<SessionIdentifier>().Should().Contain(static identifier => identifier.Value.StartsWith(PlantedText.Secret));
        Planter.AllOf(typeof(ApiError)).Cast<ApiError>().Single().RevealMessage().Should().StartWith(PlantedText.Personal);
    }

    [Fact]
    public void A_record_that_prints_itself_is_found()
    {
        Printed.TextsOf(new LeakyRecord(Canary)).Should().Contain(static text => text.Contains(Canary));
        Printed.MembersOf(new LeakyRecord(Canary)).Should().Contain(Canary);
    }

    [Fact]
    public void A_debuggers_text_that_leaks_is_found()
    {
        Printed.DisplayedBy(typeof(LeakyDisplay), new LeakyDisplay(Canary)).Should().Contain(Canary);
        Printed.DisplayedBy(typeof(LeakyProxied), new LeakyProxied(Canary)).Should().Contain(Canary);
    }

    [Fact]
    public void A_debugger_that_opens_a_leak_is_seen() =>
        DebuggerView.TextsOf(new Customer { FirstName = Canary }).Should().ContainSingle(static text => text.Contains(Canary));

    [Fact]
    public void Every_serialiser_under_every_setting_would_write_what_is_no_secret()
    {
        var written = Serialised.TextsOf(new Customer { FirstName = PlantedText.Personal }).ToList();

        written.Select(static one => one.Way).Should().BeEquivalentTo(Serialised.Ways);
        written.Where(static one => !one.Json.Contains(PlantedText.Personal, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private sealed record LeakyRecord(string Value);

    [DebuggerDisplay("value {Value,nq}")]
    private sealed record LeakyDisplay(string Value)
    {
        public override string ToString() => "";
    }

    [DebuggerTypeProxy(typeof(LeakyRecordOf))]
    private sealed record LeakyProxied(string Value)
    {
        public override string ToString() => "";
    }

    private sealed record LeakyRecordOf(LeakyProxied Of)
    {
        public override string ToString() => Of.Value;
    }
}
