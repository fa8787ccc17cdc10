using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Policy.Tests.Wording;

[TestClass]
public sealed class PeopleWordingTests
{
    [TestMethod]
    [DataRow("Class 9", 9)]
    [DataRow("Classes 9 and 10", 9, 10)]
    [DataRow("Classes 9 to 11", 9, 10, 11)]
    [DataRow("Classes 1 and 2, Class 9 and Classes 11 to 13", 1, 2, 9, 11, 12, 13)]
    [DataRow("Nursery", -1)]
    [DataRow("Nursery to Reception", -1, 0)]
    [DataRow("Reception to Class 1", 0, 1)]
    [DataRow("Nursery to Class 8", -1, 0, 1, 2, 3, 4, 5, 6, 7, 8)]
    [DataRow("nobody")]
    public void Classes_in_a_row_are_a_range(string words, params int[] classes) =>
        Assert.AreEqual(words, PeopleWording.Of(classes.Aggregate(0, (mask, number) => mask | Bases.OfClass(number))));

    [TestMethod]
    [DataRow("everyone", Bases.Everyone)]
    [DataRow("all pupils", Bases.Pupils)]
    [DataRow("staff and visitors", Bases.Staff | Bases.Visitors)]
    [DataRow("all pupils and staff", Bases.Pupils | Bases.Staff)]
    public void Roles_have_their_names(string words, int mask) => Assert.AreEqual(words, PeopleWording.Of(mask));
}
