using System.Globalization;
using System.Text.Json;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Cli.Prove;

/// <summary>What came of each proof, for people and for programs.</summary>
internal static class ProofReport
{
    public static void WriteText(TextWriter output, string path, PolicyTable policy, IReadOnlyList<ProofVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            output.WriteLine($"{ResultOf(verdict),-8} {path}:{verdict.Proof.Line}: {verdict.Proof.Text}");
            if (verdict.Holds) continue;
            output.WriteLine($"         counterexample: {verdict.Counterexamples.Pick()}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         in all: {BoxWords.Of(verdict.Counterexamples.Boxes())} ({verdict.Counterexamples.MinutesPerWeek:N0} minutes a week)"));
            foreach (var rule in verdict.Rules.Select(index => policy.Rules[index])) output.WriteLine($"         by {path}:{rule.Line}: {rule.Text}");
        }

        output.WriteLine(verdicts.Count == 0
            ? "the policy has no proofs: add some, as in Prove.Never(SocialMedia).For(Pupils);"
            : $"{verdicts.Count(verdict => verdict is { Holds: true, IsVacuous: false })} of {verdicts.Count} proofs hold");
    }

    public static void WriteJson(TextWriter output, PolicyTable policy, IReadOnlyList<ProofVerdict> verdicts) => JsonObjects.Write(output, json =>
    {
        json.WriteStartArray("proofs");
        foreach (var verdict in verdicts) Write(json, policy, verdict);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, PolicyTable policy, ProofVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteNumber("line", verdict.Proof.Line);
        json.WriteString("text", verdict.Proof.Text);
        json.WriteString("result", ResultOf(verdict));
        if (!verdict.Holds)
        {
            ExampleJson.Write(json, "example", verdict.Counterexamples.Pick()!);
            json.WriteString("region", BoxWords.Of(verdict.Counterexamples.Boxes()));
            json.WriteNumber("minutesPerWeek", verdict.Counterexamples.MinutesPerWeek);
            json.WriteNumbers("rules", verdict.Rules.Select(rule => policy.Rules[rule].Line));
        }

        json.WriteEndObject();
    }

    private static string ResultOf(ProofVerdict verdict)
    {
        if (!verdict.Holds) return "fails";
        return verdict.IsVacuous ? "vacuous" : "holds";
    }
}
