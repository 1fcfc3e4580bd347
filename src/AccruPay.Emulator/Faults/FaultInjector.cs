namespace AccruPay.Emulator;

/// <summary>Does to a request and its answer what a fault says.</summary>
internal sealed class FaultInjector(TimeProvider time)
{
    private const string JsonContent = GraphQLMediaType.Json + "; charset=utf-8";

    public async Task<OutgoingResponse> StrikeAsync(Fault? fault, string mediaType, Func<Task<OutgoingResponse>> execute)
    {
        if (fault is null)
            return await execute().ConfigureAwait(false);

        if (fault.Kind == FaultKind.DelayBeforeCommit)
            await WaitAsync(fault).ConfigureAwait(false);
        if (fault.Kind == FaultKind.DuplicateDelivery)
            await execute().ConfigureAwait(false);

        var answer = IsBeforeCommit(fault.Kind) ? null : await execute().ConfigureAwait(false);
        if (fault.Kind == FaultKind.Delay)
            await WaitAsync(fault).ConfigureAwait(false);
        return Replacement(fault, mediaType) ?? Delivered(fault, answer!);
    }

    private static bool IsBeforeCommit(FaultKind kind) =>
        kind is FaultKind.DropBeforeCommit or FaultKind.RateLimited or FaultKind.ServerError or FaultKind.InternalServerErrorBeforeCommit;

    /// <summary>The answer that a fault puts in the place of the true one; null where the true one is delivered.</summary>
    private static OutgoingResponse? Replacement(Fault fault, string mediaType) => fault.Kind switch
    {
        FaultKind.DropBeforeCommit or FaultKind.DropAfterCommit => OutgoingResponse.Dropped,
        FaultKind.RateLimited => OutgoingResponse.Text(fault.StatusCode!.Value, fault.Body!).WithRetryAfter(fault.RetryAfter),
        FaultKind.ServerError or FaultKind.ServerErrorAfterCommit => OutgoingResponse.Html(fault.StatusCode!.Value, fault.Body!),
        FaultKind.GarbageBody or FaultKind.EmptyBody => OutgoingResponse.Of(200, JsonContent, fault.Body!),
        FaultKind.InternalServerErrorBeforeCommit or FaultKind.InternalServerErrorAfterCommit =>
            GraphQLEndpoint.Error(200, mediaType, ApiErrors.InternalServerError, "The service failed."),
        _ => null,
    };

    private static OutgoingResponse Delivered(Fault fault, OutgoingResponse answer) =>
        fault.Kind == FaultKind.TruncatedBody ? answer with { Delivery = Delivery.Truncated } : answer;

    private Task WaitAsync(Fault fault) => Task.Delay(fault.DelayTime!.Value, time);
}
