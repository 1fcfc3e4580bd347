namespace AccruPay.Reliability;

/// <summary>Prepares what an intent needs, without a fault.</summary>
internal static class Stage
{
    public static Intent Set(World world, Schedule schedule)
    {
        var merchant = world.Emulator.Merchant;
        var code = world.NewCode();
        var intent = new Intent
        {
            Kind = schedule.Kind,
            Code = code,
            Amount = schedule.Amount,
            Account = merchant.Nuvei,
            NamesAccount = schedule.NamesAccount,
            PaymentMethodId = schedule.UsesBadCard && schedule.Scenario == ScenarioKind.Plain ? world.NuveiBadCard : world.NuveiCard,
        };
        switch (schedule.Scenario)
        {
            case ScenarioKind.CodeOfYesterday:
                world.Have(schedule.Kind, code, schedule.Amount, merchant.Nuvei, intent.PaymentMethodId);
                world.Pass(TimeSpan.FromDays(1));
                return intent;
            case ScenarioKind.CodeAtOtherAccount:
                world.Have(IntentKind.Charge, code, schedule.Amount, merchant.Stripe, world.StripeCard);
                return intent;
        }

        return schedule.Kind switch
        {
            IntentKind.Refund => RefundedBefore(world, schedule, With(IntentKind.Charge)),
            IntentKind.Settle or IntentKind.VoidHold => With(IntentKind.ServerHold),
            IntentKind.VoidDebit => With(IntentKind.Ach),
            IntentKind.Read => With(IntentKind.Charge),
            IntentKind.VerifySession => intent with { SessionId = PaidSession(world, intent) },
            _ => intent,
        };

        Intent With(IntentKind kind) => intent with
        {
            TransactionId = world.Have(kind, code, schedule.Amount, merchant.Nuvei, world.NuveiCard).Id,

            // A refund of a part could be sent twice without exceeding the payment: the hardest case.
            Amount = schedule.Kind == IntentKind.Refund ? schedule.Amount / 3 : schedule.Amount,
        };
    }

    // Two lines of an order that cost the same are refunded one after the other: nothing but the time tells them apart.
    private static Intent RefundedBefore(World world, Schedule schedule, Intent intent)
    {
        if (!schedule.HasEarlierRefund)
            return intent;

        world.Clients.Preparing.Transactions.RefundAsync(TransactionIdentifier.FromId(intent.TransactionId), intent.Amount).GetAwaiter().GetResult();
        return intent with
        {
            EarlierRefundId = world.Emulator.Ledger.EntriesOfTransaction(intent.TransactionId)
                .Last(static entry => entry.Kind == Emulator.LedgerEntryKind.Refunded).TransactionId!,
        };
    }

    private static string PaidSession(World world, Intent intent)
    {
        var session = world.Clients.Preparing.Transactions.ClientSessions.Payments.StartAsync(Requests.Session(intent)).GetAwaiter().GetResult();
        world.Emulator.Customer.Pay(session.Id, Emulator.TestCards.Approved);
        return session.Id;
    }
}
