using AccruPay.GraphQL;

namespace AccruPay.Tests;

public class RepetitionRulesTests
{
    private static readonly OperationClass[] MoveNoMoney = [OperationClass.Read, OperationClass.Repeatable, OperationClass.KeyedStart];

    // A class that does not exist: nobody may forget to decide.
    private static readonly OperationClass[] Others = [OperationClass.Once, (OperationClass)99];

    [Fact]
    public void An_operation_that_moves_no_money_is_repeated_after_all_that_is_worth_it()
    {
        foreach (var @class in MoveNoMoney)
        {
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: true, mayHaveArrived: false)).Should().BeTrue($"{@class}");
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: true, mayHaveArrived: true)).Should().BeTrue($"{@class}");
        }
    }

    [Fact]
    public void Any_other_is_repeated_only_where_nothing_was_sent()
    {
        foreach (var @class in Others)
        {
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: true, mayHaveArrived: false)).Should().BeTrue($"{@class}");
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: true, mayHaveArrived: true)).Should().BeFalse($"{@class}");
        }
    }

    [Fact]
    public void What_is_not_worth_it_is_never_repeated()
    {
        foreach (var @class in MoveNoMoney.Concat(Others))
        {
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: false, mayHaveArrived: false)).Should().BeFalse($"{@class}");
            RepetitionRules.MayRepeat(@class, FailureThat(isWorthRepeating: false, mayHaveArrived: true)).Should().BeFalse($"{@class}");
        }
    }

    private static Failure FailureThat(bool isWorthRepeating, bool mayHaveArrived) =>
        new(new AccruPayServerException("text")) { IsWorthRepeating = isWorthRepeating, MayHaveArrived = mayHaveArrived };
}
