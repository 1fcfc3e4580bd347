using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Plays the customer's side of a session.</summary>
internal static class CustomerActs
{
    // Longer than any provider lets a session live.
    private static readonly TimeSpan TwoDays = TimeSpan.FromDays(2);

    internal static void Play(this EmulatedService service, string sessionId, CustomerOutcome outcome)
    {
        var customer = service.Emulator.Customer;
        switch (outcome)
        {
            case CustomerOutcome.Approved:
                customer.Pay(sessionId, TestCards.Approved);
                break;
            case CustomerOutcome.Declined:
                customer.Pay(sessionId, TestCards.Declined);
                break;
            case CustomerOutcome.InsufficientFunds:
                customer.Pay(sessionId, TestCards.InsufficientFunds);
                break;
            case CustomerOutcome.ThreeDSecureAbandoned:
                customer.Pay(sessionId, TestCards.ThreeDSecureAbandoned);
                break;
            case CustomerOutcome.ProcessingError:
                customer.Pay(sessionId, TestCards.ProcessingError);
                break;
            case CustomerOutcome.Pending:
                customer.Pay(sessionId, TestCards.Pending);
                break;
            case CustomerOutcome.PendingThenApproved:
                customer.Pay(sessionId, TestCards.Pending);
                customer.CompletePending(sessionId, succeeded: true);
                break;
            case CustomerOutcome.PendingThenRefused:
                customer.Pay(sessionId, TestCards.Pending);
                customer.CompletePending(sessionId, succeeded: false);
                break;
            case CustomerOutcome.Canceled:
                customer.Cancel(sessionId);
                break;
            case CustomerOutcome.WalkedAway:
                customer.WalkAway(sessionId);
                break;
            case CustomerOutcome.NeverOpened:
                break;
            case CustomerOutcome.Expired:
                service.Clock.Advance(TwoDays);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "It is not known how to play this.");
        }
    }
}
