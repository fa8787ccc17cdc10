using System.IO.Compression;
using SchoolGuard.Policy.CodeFixes.Tests.Editor;

namespace SchoolGuard.Policy.CodeFixes.Tests.Package;

/// <summary>The package as a school's own project has it.</summary>
[TestClass]
public sealed class PackageTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SchoolGuard.Policy" Version="*" />
          </ItemGroup>
        </Project>
        """;

    private const string Faulty = """
        Policy("P", school: "S", timeZone: "Europe/London");

        Deny(SocialMedia).To(Pupils | Pupils).Citing("1x");
            Deny(Forums).To(Class(9)).Citing("1");
        Allow(SocialMedia | Messaging).To(Everyone - Pupils).Citing("2");
        Allow(Messaging).To(Pupils).Citing("2");

        #pragma warning disable SG3001 // it cannot be hidden
        Prove.Never(Messaging).For(Class(9));
        """;

    private const string Clean = """
        Policy("P", school: "S", timeZone: "Europe/London");

        Deny(SocialMedia).To(Pupils).Citing("1");
            Deny(Forums).To(Class(9)).Citing("1");
        Allow(SocialMedia | Messaging).To(Everyone - Pupils).Citing("2");
        Allow(Messaging).To(Pupils).Citing("2");
        """;

    private static PackedPolicy packed = null!;

    [ClassInitialize]
    public static void Pack(TestContext context) => packed = new PackedPolicy();

    [ClassCleanup]
    public static void Remove() => packed.Dispose();

    [TestMethod]
    public void It_has_the_vocabulary_and_the_analyzers_and_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(packed.File);
        using var specification = new StreamReader(package.Entries.Single(entry => entry.Name.Equals("SchoolGuard.Policy.nuspec", StringComparison.Ordinal)).Open());

        CollectionAssert.IsSubsetOf(
            new[]
            {
                "README.md",
                "analyzers/dotnet/cs/SchoolGuard.Policy.Analyzers.dll",
                "analyzers/dotnet/cs/SchoolGuard.Policy.CodeFixes.dll",
                "analyzers/dotnet/cs/SchoolGuard.Policy.dll",
                "build/SchoolGuard.Policy.props",
                "build/SchoolGuard.Policy.targets",
                "lib/net10.0/SchoolGuard.Policy.dll",
                "lib/net10.0/SchoolGuard.Policy.xml",
                "lib/netstandard2.0/SchoolGuard.Policy.dll",
                "lib/netstandard2.0/SchoolGuard.Policy.xml",
            },
            package.Entries.Select(entry => entry.FullName).ToArray());
        Assert.DoesNotContain("<dependency ", specification.ReadToEnd());
    }

    [TestMethod]
    public async Task Its_own_assemblies_find_and_fix_in_an_editor()
    {
        var assemblies = new PackedAssemblies(packed.Unpack("analyzers/dotnet/cs/"));
        const string header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";
        using var twice = new PolicyEditor(header + "Deny(Blogs | Forums | Forums).To(Everyone).Citing(\"1\");\n", assemblies.Analyzers, assemblies.CodeFixes);
        using var idle = new PolicyEditor(header + "Deny(SocialMedia | Forums).To(Everyone).Citing(\"1\");\n", assemblies.Analyzers, assemblies.CodeFixes);

        Assert.AreEqual("Remove `Forums`", (await twice.FixAsync("SG0006")).Single().Title);
        Assert.AreEqual(header + "Deny(SocialMedia).To(Everyone).Citing(\"1\");\n", await idle.FixAllAsync("SG1009"));
    }

    [TestMethod]
    public void A_project_sees_the_findings_and_a_proof_that_fails_stops_its_build()
    {
        packed.Write("project/school.csproj", Project);
        packed.Write("project/school.policy.cs", Faulty);
        packed.Write("project/school.clauses.json", "{\"1\":\"Pupils.\",\"2\":\"Staff.\"}");
        packed.Write("project/.editorconfig", "[*.cs]\ndotnet_diagnostic.SG1004.severity = none\ndotnet_diagnostic.SG3001.severity = none\n");

        var (exitCode, output) = packed.Build("project/school.csproj");

        Assert.AreNotEqual(0, exitCode, output);
        Assert.Contains("school.policy.cs(3,31): warning SG0006: this is already in the set; help: remove it", output);
        Assert.Contains("school.policy.cs(3,39): warning SG0004: the clause list has no clause `1x`", output);
        Assert.Contains("school.policy.cs(9,1): error SG3001: the proof fails: the rule in line 6 allows some of it; for example a pupil in Class 9,", output);
        Assert.DoesNotContain("SG1004", output);

        packed.Write("project/school.policy.cs", Clean);
        (exitCode, output) = packed.Build("project/school.csproj");

        Assert.AreEqual(0, exitCode, output);
        Assert.Contains("    0 Warning(s)", output);
    }

    [TestMethod]
    public void A_file_in_no_project_sees_the_findings()
    {
        packed.Write("app/school.policy.cs", "#!/usr/bin/env dotnet\n#:package SchoolGuard.Policy@*\n#:property PublishAot=false\n" + Faulty);

        var (exitCode, output) = packed.Build("app/school.policy.cs");

        Assert.AreNotEqual(0, exitCode, output);
        Assert.Contains("school.policy.cs(7,5): warning SG1004: this rule changes nothing: the rule in line 6 covers it;", output);
        Assert.Contains("school.policy.cs(12,1): error SG3001: the proof fails", output);
    }
}
