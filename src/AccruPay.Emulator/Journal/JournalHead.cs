using System.Text.Json;

namespace AccruPay.Emulator;

/// <summary>The first line of a state file: what wrote it, and what the emulator began with.</summary>
/// <param name="Format">Always <see cref="CurrentFormat"/>.</param>
/// <param name="Emulator">The version that wrote it. Another one may have other rules, and would come to another state.</param>
/// <param name="Seed">The seed of the ids; base64 in the file. Secret.</param>
/// <param name="CreatedAt">When the emulator was created, by its clock.</param>
/// <param name="ApiSecret">The merchant's API secret.</param>
/// <param name="PublicId">The merchant's public id.</param>
internal sealed record JournalHead(string Format, string Emulator, byte[] Seed, DateTimeOffset CreatedAt, string ApiSecret, string PublicId)
{
    public const string CurrentFormat = "accrupay-emulator-state/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string CurrentEmulator { get; } = typeof(JournalHead).Assembly.GetName().Version!.ToString(3);

    /// <summary>Reads a head; null where the line is none.</summary>
    public static JournalHead? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var head = JsonSerializer.Deserialize<JournalHead>(line, Json);
            return head is { Format: not null, Emulator: not null, Seed: not null, ApiSecret: not null, PublicId: not null } ? head : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];
}
