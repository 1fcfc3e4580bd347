namespace AccruPay.Benchmarks;

/// <summary>A program that makes one call and tells what it took. Its last arguments are the endpoint, the secret and a code.</summary>
/// <param name="Client">Whose call it makes.</param>
/// <param name="Kind">How it was published, or what runs it.</param>
/// <param name="File">What is started.</param>
/// <param name="Arguments">The arguments before those of the call.</param>
/// <param name="Megabytes">The size of what is shipped, without the runtime that runs it.</param>
internal sealed record ColdProgram(string Client, string Kind, string File, IReadOnlyList<string> Arguments, double Megabytes);
