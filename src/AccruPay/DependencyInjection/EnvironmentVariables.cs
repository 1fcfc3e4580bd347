namespace AccruPay.DependencyInjection;

/// <summary>How environment variables are read; a variable that is not set is null. Tests put others in their place.</summary>
internal sealed record EnvironmentVariables(Func<string, string?> Read)
{
    public static readonly EnvironmentVariables OfProcess = new(Environment.GetEnvironmentVariable);
}
