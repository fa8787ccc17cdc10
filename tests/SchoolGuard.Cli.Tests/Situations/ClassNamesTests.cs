using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Cli.Tests.Situations;

[TestClass]
public sealed class ClassNamesTests
{
    [TestMethod]
    public void Every_set_of_classes_is_read_as_it_is_listed()
    {
        for (var mask = 0; mask <= Bases.Pupils; mask++) Assert.AreEqual(mask, ClassNames.ToMask(ClassNames.ToList(mask)));
    }

    [TestMethod]
    [DataRow("Nursery-2", "nursery - 2")]
    [DataRow("9-10", "10, 9,9")]
    [DataRow("Reception", " reception ")]
    [DataRow("none", "None")]
    [DataRow("7-8, 12", "7–8,12")]
    public void Case_space_and_order_do_not_matter(string list, string written) => Assert.AreEqual(list, ClassNames.ToList(ClassNames.ToMask(written)));

    [TestMethod]
    [DataRow("")]
    [DataRow("9,")]
    [DataRow("14")]
    [DataRow("8-7")]
    [DataRow("1-2-3")]
    [DataRow("all")]
    [DataRow("9 10")]
    public void Anything_else_is_refused(string list) => Assert.ThrowsExactly<FormatException>(() => ClassNames.ToMask(list));
}
