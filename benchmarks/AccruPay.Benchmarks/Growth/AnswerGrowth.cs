using System.Text.Json.Nodes;

namespace AccruPay.Benchmarks;

/// <summary>A verification, by how much the provider's payload of its transaction holds.</summary>
internal static class AnswerGrowth
{
    public static async Task<IReadOnlyList<SizedResult>> MeasureAsync()
    {
        var results = new List<SizedResult>();
        foreach (var kilobytes in (int[])[1, 10, 100, 1_000])
        {
            var (measured, size) = await MemoryCases.VerifyAsync(answer => WithPayload(answer, kilobytes));
            results.Add(new SizedResult(size, (await MemoryComparison.MeasureAsync([measured], rounds: 200, TimeSpan.FromSeconds(4)))[0]));
        }

        return results;
    }

    public static Table TableOf(IReadOnlyList<SizedResult> results)
    {
        var table = new Table("kB of the answer", "CPU µs", "CPU µs a kB", "bytes", "bytes to those of the answer", "CPU to the floor", "bytes to the floor");
        foreach (var (size, result) in results)
        {
            table.Add(
                Figures.Of(size / 1e3),
                Figures.Of(result.SdkCpu.Median),
                Figures.Of(result.SdkCpu.Median / (size / 1e3), "0.00"),
                Figures.Of(result.SdkBytes, "0"),
                Figures.Of(result.SdkBytes / size, "0.00"),
                Figures.Of(result.CpuRatio.Median, "0.00"),
                Figures.Of(result.BytesRatio, "0.00"));
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
