using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0001NotAPolicyStatementTests
{
    private const string Id = "SG0001";

    [TestMethod]
    [DataRow("System.IO.File.ReadAllText(\"/etc/passwd\");", DisplayName = "a file is opened")]
    [DataRow("System.IO.File.Delete(\"x\");")]
    [DataRow("System.Diagnostics.Process.Start(\"sh\");", DisplayName = "a program is started")]
    [DataRow("typeof(object).Assembly.GetTypes();", DisplayName = "types are reflected upon")]
    [DataRow("System.Activator.CreateInstance(null);")]
    [DataRow("System.Environment.Exit(1);")]
    [DataRow("while (true) { }", DisplayName = "a loop")]
    [DataRow("for (;;) { }")]
    [DataRow("foreach (var x in new[] { 1 }) { }")]
    [DataRow("if (true) Allow(SocialMedia).To(Pupils).Citing(\"1\");")]
    [DataRow("class C { static C() { } }", DisplayName = "a class")]
    [DataRow("record R(int X);")]
    [DataRow("namespace N { }")]
    [DataRow("delegate void D();")]
    [DataRow("enum E { A }")]
    [DataRow("void M() { M(); }", DisplayName = "a method")]
    [DataRow("static int M() => 1;")]
    [DataRow("var f = () => Pupils;", DisplayName = "a lambda")]
    [DataRow("Allow((x) => x).To(Pupils).Citing(\"1\");")]
    [DataRow("await SocialMedia;", DisplayName = "await")]
    [DataRow("await using var x = Pupils;")]
    [DataRow("using var x = Pupils;")]
    [DataRow("using System;", DisplayName = "a using directive")]
    [DataRow("extern alias x;")]
    [DataRow("[assembly: System.Obsolete]", DisplayName = "an attribute")]
    [DataRow("[System.Obsolete] void M() { }")]
    [DataRow("unsafe { }", DisplayName = "unsafe")]
    [DataRow("unsafe { int* p = null; *p = 1; }")]
    [DataRow("goto end; end: ;", DisplayName = "goto")]
    [DataRow("return;")]
    [DataRow("throw null;")]
    [DataRow("try { } catch { }")]
    [DataRow("lock (\"x\") { }")]
    [DataRow("{ Allow(SocialMedia).To(Pupils).Citing(\"1\"); }", DisplayName = "a block")]
    [DataRow(";", DisplayName = "an empty statement")]
    [DataRow("dynamic d = 1; d.Run();", DisplayName = "dynamic")]
    [DataRow("People p = Pupils;", DisplayName = "a set without var")]
    [DataRow("const int Nine = 9;")]
    [DataRow("var a = Pupils, b = Staff;")]
    [DataRow("var number = 9;", DisplayName = "a number is named")]
    [DataRow("var text = \"x\";")]
    [DataRow("var (a, b) = (Pupils, Staff);")]
    [DataRow("Allow(SocialMedia).To(Pupils).Citing($\"{System.IO.File.ReadAllText(\"x\")}\");", DisplayName = "interpolation with a call")]
    [DataRow("Allow(SocialMedia).To(default).Citing(\"1\");")]
    [DataRow("Allow(SocialMedia).To(true ? Pupils : Staff).Citing(\"1\");")]
    [DataRow("Allow(SocialMedia).To(Pupils ^ Staff).Citing(\"1\");")]
    [DataRow("Allow(SocialMedia).To(Monday).Citing(\"1\");", DisplayName = "times instead of people")]
    [DataRow("Allow(SocialMedia | Pupils).To(Pupils).Citing(\"1\");")]
    [DataRow("Allow(new()).To(Pupils).Citing(\"1\");")]
    [DataRow("Note(default(Subject)).InPostsBy(Staff).Citing(\"1\");")]
    [DataRow("#define X\n", DisplayName = "a preprocessor trick")]
    [DataRow("#if true\nAllow(SocialMedia).To(Pupils).Citing(\"1\");\n#endif")]
    [DataRow("#if false\nAllow(SocialMedia).To(Pupils).Citing(\"1\");\n#endif")]
    [DataRow("#line 5 \"other.cs\"\n")]
    [DataRow("#nullable enable\n")]
    [DataRow("#region x\n#endregion")]
    [DataRow("#r \"System.IO\"\n")]
    [DataRow("#error stop\n")]
    [DataRow("Allow(SocialMedia)", DisplayName = "no semicolon")]
    [DataRow("Allow(SocialMedia.To(Pupils);")]
    [DataRow("Pupils;")]
    [DataRow("\"text\";")]
    [DataRow("1 + 1;")]
    [DataRow("Allow(SocialMedia).To(Pupils).To(Staff).Citing(\"1\");", DisplayName = "To is said twice")]
    [DataRow("Allow(SocialMedia).To(Pupils).Citing(\"1\").Citing(\"2\");")]
    [DataRow("Allow(SocialMedia).To(lowerSchool).Citing(\"1\"); var lowerSchool = Class(1);", DisplayName = "a set is used before it is named")]
    [DataRow("var a = Pupils; var a = Staff;")]
    public void Anything_else_is_not_a_policy_statement_and_gives_no_document(string statement)
    {
        var reading = Policies.Read(Policies.Header + statement);

        Assert.IsNull(reading.Document);
        Assert.Contains(Id, reading.Findings.Select(finding => finding.Descriptor.Id), string.Join("\n", reading.Findings));
    }

    [TestMethod]
    public void A_statement_of_another_kind_is_marked_whole() =>
        Expect.Findings(Id, """
            Allow(SocialMedia).To(Pupils).Citing("1");
            [|while (true)
            {
            }|]
            """);

    [TestMethod]
    public void A_name_cannot_be_given_another_meaning() =>
        Expect.Findings(Id, """
            var lowerSchool = Class(1);
            [|lowerSchool = Class(2);|]
            """);

    [TestMethod]
    [DataRow("Deny(SocialMedia).To([|x => x|]).Citing(\"1\");", DisplayName = "a function")]
    [DataRow("Deny(SocialMedia).To([|true ? Pupils : Staff|]).Citing(\"1\");", DisplayName = "a choice")]
    [DataRow("Deny(SocialMedia).To([|!Staff|]).Citing(\"1\");", DisplayName = "not")]
    [DataRow("Deny(SocialMedia).To([|Pupils || Staff|]).Citing(\"1\");", DisplayName = "or")]
    [DataRow("Deny(SocialMedia).To(Pupils).Citing([|$|]\"1\");", DisplayName = "a text with code")]
    [DataRow("[|#region Pupils|]\nDeny(SocialMedia).To(Pupils).Citing(\"1\");", DisplayName = "a directive")]
    [DataRow("Deny(SocialMedia).To(Pupils) [|#if X|]\n.Citing(\"1\");", DisplayName = "a directive within a statement")]
    [DataRow("var [|prefects = Group(\"Prefects\") \u007C prefects|];", DisplayName = "a set defined by itself")]
    public void A_part_of_C_sharp_that_policies_do_not_use_is_marked_alone(string marked) => Expect.Findings(Id, marked);

    [TestMethod]
    public void Uses_of_a_name_whose_definition_is_not_read_are_not_reported_as_well() =>
        Expect.Findings(Id, """
            var chosen = [|true ? Pupils : Staff|];
            Deny(SocialMedia).To(chosen).Citing("1");
            Deny(SocialMedia).To({|SG0010:chosn|}).Citing("1");
            """);

    [TestMethod]
    public void Lines_stay_where_they_are_behind_what_is_not_read()
    {
        var findings = Expect.FindingsOfFile(Id, """
            [|using System;|]
            [|#line 500 "other.cs"|]
            Policy("Social Media Policy", school: "Test School", timeZone: "Europe/London");
            [|while (true)
            {
            }|]
            {|SG0003:Deny(SocialMedia)|}.To(Pupils);
            """);

        Assert.AreEqual("1, 2, 4, 7", string.Join(", ", findings.Select(finding => finding.Span.Line)));
    }

    [TestMethod]
    public void Both_sides_of_an_unfinished_merge_are_read() =>
        Expect.Findings(Id, """
            [|<<<<<<< HEAD|]
            {|SG0003:Deny(SocialMedia)|}.To(Pupils);
            [|=======|]
            {|SG0003:Deny(Forums)|}.To(Pupils);
            [|>>>>>>> other|]
            """);

    [TestMethod]
    public void Rules_cannot_be_hidden_from_the_reader() =>
        Expect.Findings("SG0001", """
            [|#if false|]
            {|SG0003:Deny(SocialMedia)|}.To(Pupils);
            [|#endif|]
            """);

    [TestMethod]
    public void Sound_statements_beside_a_bad_one_are_still_checked() =>
        Expect.Findings(Id, """
            [|goto end;|]
            {|SG0003:Allow(SocialMedia)|}.To(Pupils);
            """);

    [TestMethod]
    public void The_vocabulary_may_be_imported_by_hand() =>
        Assert.IsEmpty(Policies.Read("using static SchoolGuard.Policy.Vocabulary;\n" + Policies.Header).Findings);

    [TestMethod]
    public void More_lesson_ceilings_than_a_table_holds_are_refused()
    {
        var reading = Policies.Read(Policies.Header + string.Concat(Enumerable.Repeat("Lessons.AtMost(\"01:00\");\n", 65)));

        Assert.AreEqual(Id, reading.Findings.Single().Descriptor.Id);
        Assert.AreEqual(66, reading.Findings.Single().Span.Line);
    }
}
