using System.Numerics;

namespace AccruPay.Emulator;

/// <summary>What follows from a transaction as a record of its own: a capture, a void, a refund, a chargeback.</summary>
internal sealed record FollowUp(EmulatedTransactionAction Action, BigInteger Amount);
