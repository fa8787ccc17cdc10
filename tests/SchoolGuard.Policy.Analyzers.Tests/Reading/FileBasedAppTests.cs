namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

/// <summary>A policy that <c>dotnet build</c> takes without a project has lines for the SDK at its top.</summary>
[TestClass]
public sealed class FileBasedAppTests
{
    private const string Rule = "Deny(SocialMedia).To(Everyone).Citing(\"1\");\n";

    [TestMethod]
    public void Lines_for_the_SDK_say_nothing_of_the_policy()
    {
        var reading = Policies.Read("#!/usr/bin/env dotnet\n#:package SchoolGuard.Policy@0.1.0\n#:property PublishAot=false\n\n" + Policies.Header + Rule);

        Assert.IsEmpty(reading.Findings);
        Assert.AreEqual(6, reading.Document!.Rules.Single().Span.Line);
    }

    [TestMethod]
    [DataRow("#region Pupils\n#endregion\n")]
    [DataRow("#define PUPILS\n")]
    [DataRow("#if true\n#endif\n")]
    [DataRow("#nullable enable\n")]
    [DataRow("#line 1 \"other.policy.cs\"\n")]
    public void Any_other_directive_is_no_part_of_a_policy(string directives) =>
        Assert.AreEqual("SG0001", Policies.Read(directives + Policies.Header + Rule).Findings[0].Descriptor.Id);

    [TestMethod]
    public void A_line_for_the_SDK_below_the_first_statement_is_an_error() =>
        Assert.AreEqual("SG0001", Policies.Read(Policies.Header + "#:package SchoolGuard.Policy@0.1.0\n" + Rule).Findings.Single().Descriptor.Id);
}
