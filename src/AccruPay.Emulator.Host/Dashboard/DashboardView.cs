using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>What a page of the dashboard is made from: the emulator, the address that the browser used, the query, and what went wrong.</summary>
internal sealed record DashboardView(AccruPayEmulator Emulator, IQueryCollection Query, string Host)
{
    public const string DoneParameter = "done";
    public const string PageParameter = "page";
    public const int PageSize = 50;

    /// <summary>Why a button was not pressed; null where none was, or it was.</summary>
    public string? Problem { get; init; }

    public EmulatedMerchant Merchant => Emulator.Merchant;

    /// <summary>The button that was pressed before this page; null where none was.</summary>
    public string? Done => Query.TryGetValue(DoneParameter, out var done) ? done.ToString() : null;

    /// <summary>Which page of a list, from 1; what is no number is the first.</summary>
    public int PageNumber =>
        Query.TryGetValue(PageParameter, out var text) && int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 1, int.MaxValue / PageSize)
            : 1;

    public int Skip => (PageNumber - 1) * PageSize;
}
