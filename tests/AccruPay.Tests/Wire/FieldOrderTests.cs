using System.Text;

namespace AccruPay.Tests;

/// <summary>The flat fields of a user are those of every contact and its own, and may come in any order.</summary>
public class FieldOrderTests
{
    private static readonly string[] OfContact =
    [
        "userFirstName", "userLastName", "userEmail", "userPhone", "userAddressLine1", "userAddressLine2", "userAddressCity",
        "userAddressState", "userAddressPostalCode", "userAddressCountry",
    ];

    private static readonly string[] OfUser = ["userBirthDate", "userLegalIdentifier", "userLegalIdentifierType", "userLocale"];

    private static readonly string[] OfOthers = ["billingEmail", "deviceId", "providerCode"];

    private static readonly Dictionary<string, string[]> Arrangements = new(StringComparer.Ordinal)
    {
        ["its own first"] = [.. OfUser, .. OfContact, .. OfOthers],
        ["its own last"] = [.. OfContact, .. OfUser, .. OfOthers],
        ["backwards"] = [.. OfContact.Concat(OfUser).Concat(OfOthers).Reverse()],
        ["in turn"] = [.. InTurn(OfContact, OfUser), .. OfOthers],
        ["in turn, its own first"] = [.. OfOthers, .. InTurn(OfUser, OfContact)],
        ["with others in between"] = [.. InTurn(OfContact, OfOthers), .. OfUser],
        ["with others before each of its own"] = [.. OfContact, .. InTurn(OfOthers, OfUser)],
        ["its own in the middle"] = [.. OfContact[..4], .. OfUser, .. OfOthers, .. OfContact[4..]],
    };

    public static TheoryData<string> Orders => [.. Arrangements.Keys];

    [Theory]
    [MemberData(nameof(Orders))]
    public void All_of_a_transactions_user_is_read(string order)
    {
        var transaction = GraphQL.AnswerReader.Read(
            PaymentSessionOperations.Verify, Body(SampleAnswers.Verify, SampleAnswers.Transaction().ToJsonString(), order)).Result!;

        AssertIsWhole(transaction.User);
        transaction.Billing!.Email.Should().Be("billingEmail");
        transaction.Device!.Id.Should().Be("deviceId");
        transaction.ProviderCode.Should().Be("providerCode");
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void All_of_a_sessions_user_is_read(string order)
    {
        var session = GraphQL.AnswerReader.Read(
            PaymentSessionOperations.Start, Body(SampleAnswers.Start, SampleAnswers.Session().ToJsonString(), order)).Result!;

        AssertIsWhole(session.User);
        session.Billing!.Email.Should().Be("billingEmail");
        session.Device!.Id.Should().Be("deviceId");
        session.ProviderCode.Should().Be("providerCode");
    }

    [Theory]
    [InlineData("""{"userLocale":"de","userFirstName":"u"}""")]
    [InlineData("""{"userFirstName":"u","userLocale":"de"}""")]
    [InlineData("""{"userLocale":"en","userFirstName":"u","userLocale":"de"}""")]
    public async Task Two_that_stand_side_by_side_are_both_read(string fields)
    {
        var record = SampleAnswers.Transaction().ToJsonString()[..^1] + "," + fields[1..];

        var transaction = await WireClient.VerifyAgainstAsync(RawAnswer.Json(SampleAnswers.Data(SampleAnswers.Verify, record)));

        transaction.User.Should().BeEquivalentTo(new { FirstName = "u", Locale = "de" });
    }

    // Each text is the name of its field.
    private static byte[] Body(string field, string record, string order)
    {
        var fields = Arrangements[order].Select(static name => $"\"{name}\":\"{ValueOf(name)}\"");
        return Encoding.UTF8.GetBytes(SampleAnswers.Data(field, "{" + string.Join(',', fields) + "," + record[1..]));
    }

    private static string ValueOf(string name) => name switch
    {
        "userBirthDate" => "1990-05-17T00:00:00.000Z",
        "userAddressCountry" => "US",
        _ => name,
    };

    private static IEnumerable<string> InTurn(string[] first, string[] second)
    {
        for (var index = 0; index < Math.Max(first.Length, second.Length); index++)
        {
            if (index < first.Length)
                yield return first[index];
            if (index < second.Length)
                yield return second[index];
        }
    }

    private static void AssertIsWhole(UserContact? user) => user.Should().Be(new UserContact
    {
        FirstName = "userFirstName",
        LastName = "userLastName",
        Email = "userEmail",
        Phone = "userPhone",
        AddressLine1 = "userAddressLine1",
        AddressLine2 = "userAddressLine2",
        AddressCity = "userAddressCity",
        AddressState = "userAddressState",
        AddressPostalCode = "userAddressPostalCode",
        AddressCountry = "US",
        BirthDate = new DateTimeOffset(1990, 5, 17, 0, 0, 0, TimeSpan.Zero),
        LegalIdentifier = Secret.From("userLegalIdentifier"),
        LegalIdentifierType = "userLegalIdentifierType",
        Locale = "userLocale",
    });
}
