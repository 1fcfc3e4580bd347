using System.Text.Json.Nodes;

namespace AccruPay.Benchmarks;

/// <summary>A verification, by how much the provider's payload of its transaction holds.</summary>
internal static class AnswerGrowth
{
    public static async Task<Table> MeasureAsync()
    {
        var table = new Table("kB of the answer", "CPU µs", "bytes", "bytes to those of the answer", "CPU to the floor");
        foreach (var kilobytes in (int[])[1, 10, 100, 1_000])
        {
            var (measured, size) = await MemoryCases.VerifyAsync(answer => WithPayload(answer, kilobytes));
            var result = (await MemoryComparison.MeasureAsync([measured], rounds: 60, TimeSpan.FromSeconds(3)))[0];
            table.Add(
                Figures.Of(size / 1e3),
                Figures.Of(result.SdkCpu.Median),
                Figures.Of(result.SdkBytes, "0"),
                Figures.Of(result.SdkBytes / size, "0.00"),
                Figures.Of(result.CpuRatio.Median, "0.00"));
        }

        return table;
    }

    private static byte[] WithPayload(byte[] answer, int kilobytes)
    {
        var root = JsonNode.Parse(answer)!;
        var lines = Enumerable.Range(0, kilobytes * 20).Select(static line => JsonValue.Create($"a provider's field, number {line:D22}"));
        root["data"]!["merchantApiClientTransactionPaymentSessionVerify"]!["payload"] = new JsonArray([.. lines]);
        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
