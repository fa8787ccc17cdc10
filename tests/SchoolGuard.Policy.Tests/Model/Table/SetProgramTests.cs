using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Tests.Model.Table;

[TestClass]
public sealed class SetProgramTests
{
    private static readonly SetStep First = new(SetStepKind.Group, 0);
    private static readonly SetStep Second = new(SetStepKind.Group, 1);

    [TestMethod]
    [DataRow(SetStepKind.Union, true, true, false)]
    [DataRow(SetStepKind.Intersection, true, false, false)]
    [DataRow(SetStepKind.Difference, false, true, false)]
    public void An_operator_takes_the_two_sets_before_it(SetStepKind kind, bool inBoth, bool inFirst, bool inNone)
    {
        var program = new SetProgram([First, Second, new SetStep(kind)]);

        Assert.AreEqual(inBoth, program.Contains(_ => true));
        Assert.AreEqual(inFirst, program.Contains(step => step == First));
        Assert.AreEqual(inNone, program.Contains(_ => false));
        Assert.AreEqual(kind is SetStepKind.Union, program.Contains(step => step == Second));
    }

    [TestMethod]
    public void No_step_at_all_is_refused() => Refused();

    [TestMethod]
    public void An_operator_without_operands_is_refused() => Refused(new SetStep(SetStepKind.Union));

    [TestMethod]
    public void An_operator_with_one_operand_is_refused() => Refused(First, new SetStep(SetStepKind.Difference));

    [TestMethod]
    public void Two_sets_left_over_are_refused() => Refused(First, Second);

    [TestMethod]
    public void An_operator_that_comes_too_early_is_refused() => Refused(First, new SetStep(SetStepKind.Union), Second);

    private static void Refused(params SetStep[] steps) => Assert.ThrowsExactly<ArgumentException>(() => new SetProgram(steps));
}
