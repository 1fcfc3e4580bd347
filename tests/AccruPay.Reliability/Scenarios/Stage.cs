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
            HasNewCustomer = schedule.HasNewCustomer && schedule.Scenario == ScenarioKind.Plain,
            SessionState = schedule.SessionState,
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

        switch (schedule.Kind)
        {
            case IntentKind.Refund:
                intent = With(IntentKind.Charge);
                if (schedule.HasEarlierRefund)
                    world.RefundByAnother(intent);

                return intent;
            case IntentKind.Settle or IntentKind.VoidHold:
                return With(IntentKind.ServerHold);
            case IntentKind.VoidDebit:
                return With(IntentKind.Ach);
            case IntentKind.Read:
                return With(IntentKind.Charge);
            case IntentKind.VerifySession:
                return intent with { SessionId = SessionStage.Set(world, intent) };
            default:
                return intent;
        }

        Intent With(IntentKind kind) => intent with
        {
            TransactionId = world.Have(kind, code, schedule.Amount, merchant.Nuvei, world.NuveiCard).Id,

            // A refund of a part could be sent twice without exceeding the payment: the hardest case.
            Amount = schedule.Kind == IntentKind.Refund ? schedule.Amount / 3 : schedule.Amount,
        };
    }
}
