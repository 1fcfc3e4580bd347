using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <summary>
/// The merchant whose secret the client uses.
/// </summary>
public sealed partial record Merchant
{
    /// <summary>Makes a record, for example in a test; an answer of the service makes its own.</summary>
    public Merchant()
    {
    }

    /// <summary>The service's id of the merchant; opaque.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The merchant's name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the merchant can take payments.</summary>
    public MerchantStatus Status { get; init; }

    /// <summary>
    /// The text of <see cref="Status"/> as the service sent it, also where this version does not know the value; null
    /// where it sent none.
    /// </summary>
    public string? StatusText { get; init; }

    /// <summary>Company or individual.</summary>
    public MerchantEntityType EntityType { get; init; }

    /// <summary>
    /// The text of <see cref="EntityType"/> as the service sent it, also where this version does not know the value;
    /// null where it sent none.
    /// </summary>
    public string? EntityTypeText { get; init; }

    /// <summary>
    /// The id that the browser needs beside a session's id; safe to publish; null where the merchant has none. It can
    /// be reset, so read it, do not hard-code it.
    /// </summary>
    public string? PublicId { get; init; }

    /// <summary>When <see cref="PublicId"/> last changed, in UTC; null where it never did.</summary>
    public DateTimeOffset? PublicIdUpdatedAt { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The id of the e-mail address's verification; null where there is none.</summary>
    public string? EmailVerificationId { get; init; }

    /// <summary>The phone number; null where none was given.</summary>
    public string? Phone { get; init; }

    /// <summary>The id of the phone number's verification; null where there is none.</summary>
    public string? PhoneVerificationId { get; init; }

    /// <summary>The contact's name; null where none was given.</summary>
    public string? PrimaryContactName { get; init; }

    /// <summary>The contact's e-mail address; null where none was given.</summary>
    public string? PrimaryContactEmail { get; init; }

    /// <summary>The contact's phone number; null where none was given.</summary>
    public string? PrimaryContactPhone { get; init; }

    /// <summary>The line of business; null where none was given.</summary>
    public string? Industry { get; init; }

    /// <summary>The website; null where none was given.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>The locale; null where none was given.</summary>
    public string? Locale { get; init; }

    /// <summary>The time zone; null where none was given.</summary>
    public string? Timezone { get; init; }

    /// <summary>The legal identifier: secret. Serialisers leave it out. Null where none was given.</summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public Secret? LegalIdentifier { get; init; }

    /// <summary>The kind of <see cref="LegalIdentifier"/>.</summary>
    public LegalIdentifierType LegalIdentifierType { get; init; }

    /// <summary>
    /// The text of <see cref="LegalIdentifierType"/> as the service sent it, also where this version does not know
    /// the value; null where it sent none.
    /// </summary>
    public string? LegalIdentifierTypeText { get; init; }

    /// <summary>The legal address; null where none was given.</summary>
    public PostalAddress? LegalAddress { get; init; }

    /// <summary>The address; null where none was given.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>When the record was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the record last changed, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When the merchant was archived, in UTC; null where it was not.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>Shows what identifies the record; no personal data and no secret.</summary>
    public override string ToString() => $"Merchant {{ Id = {Id}, Status = {StatusText} }}";
}
