using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Policy.Tests.Wording;

[TestClass]
public sealed class PeopleWordingTests
{
    [TestMethod]
    [DataRow("Class 9", 9)]
    [DataRow("Classes 9, 10", 9, 10)]
    [DataRow("Classes 9 to 11", 9, 10, 11)]
    [DataRow("Classes 1, 2, 11 to 13", 1, 2, 11, 12, 13)]
    [DataRow("Nursery", -1)]
    [DataRow("Nursery, Reception", -1, 0)]
    [DataRow("Reception, Class 1", 0, 1)]
    [DataRow("Nursery to Class 1", -1, 0, 1)]
    [DataRow("Reception to Class 2, Classes 9, 10", 0, 1, 2, 9, 10)]
    [DataRow("nobody")]
    public void Classes_are_listed_and_three_in_a_row_are_a_range(string words, params int[] classes) =>
        Assert.AreEqual(words, PeopleWording.Of(classes.Aggregate(0, (mask, number) => mask | Bases.OfClass(number))));

    [TestMethod]
    [DataRow("Everyone", Bases.Everyone)]
    [DataRow("Pupils", Bases.Pupils)]
    [DataRow("Staff, Visitors", Bases.Staff | Bases.Visitors)]
    [DataRow("Pupils, Staff", Bases.Pupils | Bases.Staff)]
    public void Roles_have_their_names(string words, int mask) => Assert.AreEqual(words, PeopleWording.Of(mask));
}
