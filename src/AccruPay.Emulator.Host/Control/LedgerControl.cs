using System.Text.Json.Nodes;

namespace AccruPay.Emulator.Host;

/// <summary>What really happened: all of it, or what happened under one transaction code, added up.</summary>
internal sealed class LedgerControl(AccruPayEmulator emulator)
{
    public JsonObject List(ListPage page)
    {
        var (entries, total) = emulator.Ledger.Newest(page.Skip, page.Take);
        return page.Write(entries.Select(RecordJson.Of), total);
    }

    /// <summary>A code under which nothing happened has a summary of zeros: that nothing happened is an answer.</summary>
    public JsonObject Summary(string code) => new()
    {
        ["code"] = code,
        ["summary"] = RecordJson.Of(emulator.Ledger.Summary(code)),
        ["entries"] = new JsonArray([.. emulator.Ledger.EntriesOf(code).Select(RecordJson.Of)]),
    };
}
