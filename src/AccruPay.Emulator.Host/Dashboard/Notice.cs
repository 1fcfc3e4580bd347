namespace AccruPay.Emulator.Host;

/// <summary>What became of the button that was pressed before.</summary>
internal static class Notice
{
    public static Html? Of(DashboardView view)
    {
        if (view.Problem is { } problem)
            return $"""<p class="notice" role="alert"><strong>Not done.</strong> {problem}</p>""";
        if (DashboardButtons.Said(view.Done) is { } said)
            return $"""<p class="notice done" role="status">{said}</p>""";
        return null;
    }
}
