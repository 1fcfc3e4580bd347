using System.ComponentModel.DataAnnotations;

namespace Store;

/// <summary>The store's settings, from the section "Store" of its configuration.</summary>
internal sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>The file of the database; beside it are the keys that protect cookies. Servers that share it are one store.</summary>
    [Required]
    public string Database { get; set; } = Path.Combine("data", "store.db");

    /// <summary>How often open orders are checked.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The passcode of the back office; a new one for each start by default, which the program prints.</summary>
    [Required, MinLength(8)]
    public string StaffPasscode { get; set; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));

    public string Folder => Path.GetDirectoryName(Path.GetFullPath(Database))!;
}
