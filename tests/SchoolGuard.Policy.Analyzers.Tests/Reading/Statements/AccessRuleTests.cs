using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading.Statements;

[TestClass]
public sealed class AccessRuleTests
{
    [TestMethod]
    [DataRow("Allow", Effect.Allow)]
    [DataRow("Deny", Effect.Deny)]
    public void A_rule_without_conditions_has_none(string word, Effect effect)
    {
        var rule = Read($"{word}(SocialMedia).To(Staff).Citing(\"2\");");

        Assert.AreEqual(effect, rule.Effect);
        Assert.AreEqual("OfCategories { Categories = SocialMedia }", SetIdentity.AsWritten(rule.Sites));
        Assert.AreEqual("OfBases { Mask = 32768 }", SetIdentity.AsWritten(rule.People));
        Assert.IsNull(rule.Places);
        Assert.IsNull(rule.Times);
        Assert.IsFalse(rule.AuthorisedLesson);
        Assert.IsEmpty(rule.Permissions);
        Assert.AreEqual("2", rule.Clause);
    }

    [TestMethod]
    public void An_allow_keeps_each_of_its_conditions()
    {
        var rule = Read("""
            Allow(Service("youtube") | Hosts("Example.ORG.", "b.org")).To(Class(9) & Group("Prefects")).In(OnSite - Place("Library"))
                .During(AuthorisedLesson).During(Monday).Outside(Weekends.Between("22:00", "06:00")).With(Permission("Headteacher")).With(Permission("Governor")).Citing("1");
            """);

        Assert.AreEqual("(OfService { Id = youtube } Union (OfHost { Name = example.org } Union OfHost { Name = b.org }))", SetIdentity.AsWritten(rule.Sites));
        Assert.AreEqual("(OfBases { Mask = 1024 } Intersection OfGroup { Name = Prefects })", SetIdentity.AsWritten(rule.People));
        Assert.AreEqual("(OnSite { } Difference OfName { Name = Library })", SetIdentity.AsWritten(rule.Places!));
        Assert.AreEqual("(Days { Weekdays = 1, Kinds = 7 } Difference Days { Weekdays = 96, Kinds = 7 }[1320,360))", SetIdentity.AsWritten(rule.Times!));
        Assert.IsTrue(rule.AuthorisedLesson);
        Assert.AreEqual("Headteacher, Governor", string.Join(", ", rule.Permissions));
    }

    [TestMethod]
    public void A_denys_exceptions_are_its_permissions() =>
        Assert.AreEqual("Headteacher", Read("Deny(AllSites).To(Visitors).Unless(Permission(\"Headteacher\")).Citing(\"1\");").Permissions.Single());

    [TestMethod]
    public void Outside_alone_is_any_time_without_it() =>
        Assert.AreEqual(
            "(Days { Weekdays = 127, Kinds = 7 } Difference Days { Weekdays = 31, Kinds = 1 })",
            SetIdentity.AsWritten(Read("Deny(AllSites).To(Pupils).Outside(SchoolDays).Citing(\"1\");").Times!));

    [TestMethod]
    public void Places_given_twice_must_both_hold() =>
        Assert.AreEqual(
            "(OnSite { } Intersection OfName { Name = Hall })",
            SetIdentity.AsWritten(Read("Deny(AllSites).To(Pupils).In(OnSite).In(Place(\"Hall\")).Citing(\"1\");").Places!));

    [TestMethod]
    public void A_named_set_keeps_its_name_and_its_definition()
    {
        var rule = Read("var sixthForm = ClassesFrom(11, to: 13); Deny(AllSites).To(sixthForm).Citing(\"1\");");

        Assert.AreEqual("var sixthForm", SetIdentity.AsWritten(rule.People));
        Assert.AreEqual("OfBases { Mask = 28672 }", SetIdentity.AsMeant(rule.People));
    }

    [TestMethod]
    public void Arguments_may_be_named_and_in_any_order() =>
        Assert.AreEqual("OfBases { Mask = 1022 }", SetIdentity.AsWritten(Read("Deny(sites: AllSites).To(ClassesFrom(to: 8, from: Reception)).Citing(clause: \"1\");").People));

    [TestMethod]
    public void Rules_stay_in_source_order_each_with_its_line() =>
        Assert.AreEqual("2, 4, 5", string.Join(", ", Policies.Document("""
            Deny(AllSites).To(Visitors).Citing("1");

            Deny(AllSites).To(Staff).Citing("2");
            Deny(AllSites).To(Pupils).Citing("3");
            """).Rules.Select(rule => rule.Span.Line)));

    private static AccessRule Read(string statements) => Policies.Document(statements).Rules.Single();
}
