namespace AccruPay;

/// <summary>
/// The call took effect: do not send it again. That is not to say that it succeeded: a charge may have been declined, which
/// the record tells.
/// </summary>
/// <param name="Record">
/// What it made or changed: a <see cref="Transaction"/> (also for a settlement or a void), a <see cref="SessionContext"/>
/// of a server authorization, a <see cref="Customer"/>, a <see cref="PaymentPlan"/> or a
/// <see cref="PaymentPlanTemplate"/>. Refunds, captures and voids have no key: the record is one of the same kind and
/// amount that was made since the call was sent, by whomever.
/// </param>
public sealed record OutcomeHappened(object Record) : FoundOutcome;
