using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class PeopleWordsTests
{
    [TestMethod]
    [DataRow("Everyone", "Everyone", "everyone")]
    [DataRow("Pupils", "Pupils", "all pupils")]
    [DataRow("Staff | Visitors", "Staff; Visitors", "staff and visitors")]
    [DataRow("Class(9)", "Class 9", "Class 9")]
    [DataRow("Classes(9, 10)", "Class 9; Class 10", "Classes 9 and 10")]
    [DataRow("Classes(1, 2, 3, 7)", "Class 1; Class 2; Class 3; Class 7", "Classes 1 to 3 and Class 7")]
    [DataRow("ClassesFrom(Nursery, to: 1)", "Nursery; Reception; Class 1", "Nursery to Class 1")]
    [DataRow("Everyone - Pupils - Staff", "Visitors", "visitors")]
    public void People_by_class_and_role(string people, string oneByOne, string inShort) => Check(people, oneByOne, inShort);

    [TestMethod]
    [DataRow("Pupils & Group(\"Prefects\")", "Pupils in Prefects", "all pupils in Prefects")]
    [DataRow("Group(\"Prefects\")", "Everyone in Prefects", "everyone in Prefects")]
    [DataRow("Staff - Group(\"Governors\")", "Staff not in Governors", "staff not in Governors")]
    [DataRow("Staff | Class(9) & Group(\"Prefects\")", "Class 9 in Prefects; Staff", "Class 9 in Prefects and staff")]
    [DataRow("Class(9) & Group(\"Prefects\") & Group(\"Chess club\")", "Class 9 in Prefects and Chess club", "Class 9 in Prefects and Chess club")]
    [DataRow("Class(9) - Group(\"Prefects\") - Group(\"Chess club\")", "Class 9 not in Prefects or Chess club", "Class 9 not in Prefects or Chess club")]
    [DataRow("Class(9) & (Group(\"Prefects\") | Group(\"Chess club\"))", "Class 9 in Prefects or Chess club", "Class 9 in Prefects or Chess club")]
    [DataRow("Class(9) & Group(\"Prefects\") - Group(\"Chess club\")", "Class 9 in Prefects not in Chess club", "Class 9 in Prefects not in Chess club")]
    public void People_by_group(string people, string oneByOne, string inShort) => Check(people, oneByOne, inShort);

    private static void Check(string people, string oneByOne, string inShort)
    {
        var box = Worded.Box($"Allow(SocialMedia).To({people}).Citing(\"1\");");

        Assert.AreEqual(oneByOne, string.Join("; ", box.People));
        Assert.AreEqual(inShort, PeopleWords.Short(box.Space, box.Sides[Side.People]));
    }
}
