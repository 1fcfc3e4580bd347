using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Outcomes;

/// <summary>Walks from one test up to what it decides, and collects what else is asked on the way.</summary>
internal sealed class ConditionWalk
{
    private readonly List<IOperation> _conditions = [];
    private readonly List<IOperation> _branch = [];
    private readonly List<ConditionWalk> _later = [];

    /// <summary>What else was asked before <see cref="Branch"/> runs.</summary>
    public IReadOnlyList<IOperation> Conditions => _conditions;

    /// <summary>What runs where the answer is the one that is looked for.</summary>
    public IReadOnlyList<IOperation> Branch => _branch;

    /// <summary>The name of what the answer is kept in, or returned as; null where it decides a branch.</summary>
    public string? Claim { get; private set; }

    /// <summary>The walk itself, and those from where a local that keeps the answer is read.</summary>
    public IEnumerable<ConditionWalk> Decisions => new[] { this }.Concat(_later.SelectMany(static walk => walk.Decisions));

    /// <summary>Walks up from a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="isTrue">Whether what is looked for is so where the test is true, or where it is false.</param>
    public void From(IOperation test, bool isTrue)
    {
        var current = test;
        while (Step(current, ref isTrue))
            current = current.Parent!;
    }

    // False at what the test decides, and where it decides nothing that can be told.
    private bool Step(IOperation current, ref bool isTrue)
    {
        switch (current.Parent)
        {
            case IConversionOperation or IBinaryPatternOperation or IPropertySubpatternOperation:
                return true;
            case IIsPatternOperation test:
                _conditions.Add(test.Value);
                return true;
            case IRecursivePatternOperation pattern:
                _conditions.Add(pattern);
                return true;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } or INegatedPatternOperation:
                isTrue = !isTrue;
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return And(both, current, isTrue);
            default:
                Decide(current, current.Parent, isTrue);
                return false;
        }
    }

    // Only where both operands must hold does the other one say something about the branch.
    private bool And(IBinaryOperation both, IOperation current, bool isTrue)
    {
        var mustBothHold = (both.OperatorKind == BinaryOperatorKind.ConditionalAnd) == isTrue;
        if (mustBothHold)
            _conditions.Add(both.LeftOperand == current ? both.RightOperand : both.LeftOperand);
        return mustBothHold || isTrue;
    }

    private void Decide(IOperation current, IOperation? parent, bool isTrue)
    {
        switch (parent)
        {
            case IConditionalOperation choice when choice.Condition == current:
                Take(choice, isTrue);
                break;
            case ISwitchExpressionArmOperation arm when isTrue && arm.Value != current:
                TakeArm(arm);
                break;
            case ISwitchCaseOperation section when isTrue:
                TakeSection(section);
                break;
            case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation section } clause when isTrue:
                _conditions.Add(clause);
                TakeSection(section);
                break;
            case not null:
                Keep(parent, isTrue);
                break;
        }
    }

    private void Take(IConditionalOperation choice, bool isTrue)
    {
        Add(isTrue ? choice.WhenTrue : choice.WhenFalse);
        if (!isTrue && choice.WhenFalse is null && Leaving.Block(choice.WhenTrue) && choice.Parent is IBlockOperation block)
            _branch.AddRange(block.Operations.SkipWhile(statement => statement != choice).Skip(1));
        _conditions.AddRange(Surroundings.ConditionsOf(choice));
    }

    private void TakeArm(ISwitchExpressionArmOperation arm)
    {
        Add(arm.Value);
        Ask(arm.Guard);
        Ask((arm.Parent as ISwitchExpressionOperation)?.Value);
        _conditions.AddRange(Surroundings.ConditionsOf(arm));
    }

    private void TakeSection(ISwitchCaseOperation section)
    {
        _branch.AddRange(section.Body);
        Ask((section.Parent as ISwitchOperation)?.Value);
        _conditions.AddRange(Surroundings.ConditionsOf(section));
    }

    private void Keep(IOperation parent, bool isTrue)
    {
        if (isTrue)
            Claim = KeptValue.NameOf(parent);
        _conditions.AddRange(Surroundings.ConditionsOf(parent));
        if (KeptValue.LocalOf(parent) is not { } local)
            return;

        // A local that is assigned once leads to no circle: its value does not come from itself.
        foreach (var read in LocalValues.ReadsOf(local, parent.Root()).Where(static read => LocalValues.SingleOf(read) is not null))
        {
            var walk = new ConditionWalk();
            walk._conditions.AddRange(_conditions);
            walk.From(read, isTrue);
            _later.Add(walk);
        }
    }

    private void Add(IOperation? branch)
    {
        if (branch is not null)
            _branch.Add(branch);
    }

    private void Ask(IOperation? condition)
    {
        if (condition is not null)
            _conditions.Add(condition);
    }
}
