using AccruPay;

namespace ApiTour;

/// <summary>Prints a line for each call, and counts what the service refused.</summary>
internal sealed class Guide(TextWriter output)
{
    private int _calls;

    public int Errors { get; private set; }

    /// <summary>Makes one call. What the service refuses is printed, and the tour goes on.</summary>
    /// <returns>The result; null where the service refused.</returns>
    public async Task<T?> CallAsync<T>(string method, Func<Task<T>> call)
        where T : class
    {
        var number = ++_calls;
        try
        {
            var result = await call();
            output.WriteLine($"{number,2} {method,-58} {Describe(result)}");
            return result;
        }
        catch (AccruPayApiException refusal) when (refusal is not AccruPayAuthenticationException)
        {
            Refused(number, method, refusal);
        }
        catch (AccruPayOutcomeUnknownException unknown) when (unknown.InnerException is AccruPayApiException)
        {
            Refused(number, method, unknown);
        }

        return null;
    }

    /// <summary>Reads lists that no filter empties, and tells how many records they have.</summary>
    public async Task ReadAsync(params Func<Task<int>>[] lists)
    {
        var counts = new List<string>();
        foreach (var list in lists)
        {
            try
            {
                counts.Add($"{await list()}");
            }
            catch (AccruPayApiException refusal) when (refusal is not AccruPayAuthenticationException)
            {
                Errors++;
                counts.Add($"ERROR {refusal.GetType().Name}");
            }
        }

        output.WriteLine($"records in the lists without filters: {string.Join(", ", counts)}");
    }

    public void Conclude() => output.WriteLine($"{_calls} operations, {Errors} errors");

    private void Refused(int number, string method, AccruPayException refusal)
    {
        Errors++;
        output.WriteLine($"{number,2} {method,-58} ERROR {refusal.GetType().Name}: {refusal.Message}");
    }

    private static string Describe(object result) => result switch
    {
        IReadOnlyCollection<object> records => $"{records.Count} records",
        _ => result.ToString() ?? "",
    };
}
