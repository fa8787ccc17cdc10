using System.Collections;
using System.Reflection;
using System.Text;

namespace SchoolGuard.Drafts.Tests.Index.People;

[TestClass]
public sealed class PeopleIndexTests
{
    private static readonly string[] Secrets = ["joshua", "josh", "okonkwo", "amelia", "fairbrother", "wisniewska", "wiśniewska", "llewellyn", "mcallister", "barty"];

    [TestMethod]
    public void No_pupils_name_is_left_in_the_index()
    {
        var text = new StringBuilder();
        Walk(SchoolIndex.Build(Rosters.School), text, new HashSet<object>(ReferenceEqualityComparer.Instance));

        // The walk reaches what is no secret.
        Assert.Contains("ravenswood", text.ToString());
        foreach (var secret in Secrets) Assert.DoesNotContain(secret, text.ToString().ToLowerInvariant());
    }

    [TestMethod]
    public void Two_indexes_of_one_roster_hold_other_hashes()
    {
        var (one, other) = (SchoolIndex.Build(Rosters.School).People, SchoolIndex.Build(Rosters.School).People);

        Assert.AreNotEqual(one.Find("joshua").Hash, other.Find("joshua").Hash);
    }

    [TestMethod]
    [DataRow("joshua", true)]
    [DataRow("josha", true)]
    [DataRow("joshuaa", true)]
    [DataRow("joshwa", true)]
    [DataRow("jsohua", true)]
    [DataRow("jshoau", false)]
    [DataRow("jishia", false)]
    [DataRow("smih", false)]
    public void One_typing_error_is_forgiven_in_six_letters_or_more(string typed, bool found)
    {
        var people = SchoolIndex.Build(Rosters.School).People;

        Assert.AreEqual(found, people.Find(typed).IsGiven || people.FindTypo(typed).IsGiven);
    }

    [TestMethod]
    public void Given_and_family_name_of_two_people_are_nobodys()
    {
        var people = SchoolIndex.Build(Rosters.School).People;

        Assert.AreEqual("Pupil", people.Pair(people.Find("joshua"), people.Find("okonkwo")).ToString());
        Assert.AreEqual("None", people.Pair(people.Find("joshua"), people.Find("fairbrother")).ToString());
    }

    private static void Walk(object? value, StringBuilder text, HashSet<object> seen)
    {
        if (value is null or Pointer or Type or Assembly || !value.GetType().IsValueType && !seen.Add(value)) return;
        switch (value)
        {
            case string or char or byte:
                text.Append(value);
                return;
            case IEnumerable sequence and (Array or IList):
                foreach (var each in sequence) Walk(each, text, seen);
                text.Append(' ');
                return;
        }

        if (value.GetType().IsPrimitive || value.GetType().IsEnum) return;
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsByRefLike && !field.FieldType.IsPointer) Walk(field.GetValue(value), text, seen);
            }
        }
    }
}
