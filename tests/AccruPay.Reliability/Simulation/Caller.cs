namespace AccruPay.Reliability;

/// <summary>Which of a schedule's callers a request is of, wherever it goes on.</summary>
internal static class Caller
{
    private static readonly AsyncLocal<int> Index = new();

    public static int Current
    {
        get => Index.Value;
        set => Index.Value = value;
    }
}
