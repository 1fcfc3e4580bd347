namespace AccruPay.Emulator.Host;

/// <summary>Why a request to the checkout came to nothing: a heading, and a sentence that says what would be right.</summary>
internal sealed record CheckoutProblem(string Title, string Detail);
