using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Compilation;

/// <summary>Makes the table that devices evaluate from a policy as written. The same document always gives the same table.</summary>
public static class PolicyCompiler
{
    /// <summary>Compiles a document that has been read without errors.</summary>
    public static PolicyTable Compile(PolicyDocument document)
    {
        var sets = new SetTables();
        foreach (var rule in document.Rules) sets.Name(rule.Places);
        foreach (var condition in document.Proofs.SelectMany(proof => proof.Conditions)) sets.Name(condition.Places);

        TableRule[] rules = [.. document.Rules.Select(rule => Compile(rule, sets))];
        TableCeiling[] ceilings = [.. document.Ceilings.Select(ceiling => Compile(ceiling, sets))];
        TablePostingRule[] postingRules = [.. document.PostingRules.Select(rule => Compile(rule, sets))];
        TableProof[] proofs = [.. document.Proofs.Select(proof => Compile(proof, sets))];
        return new PolicyTable
        {
            Header = document.Header,
            Groups = sets.Groups.All,
            Services = sets.Services.All,
            Hosts = sets.Hosts.All,
            Places = sets.Places.All,
            Roles = sets.Roles.All,
            PeopleSets = sets.PeopleSets,
            SiteSets = sets.SiteSets,
            PlaceSets = sets.PlaceSets,
            TimeSets = sets.TimeSets,
            Rules = rules,
            Ceilings = ceilings,
            PostingRules = postingRules,
            Proofs = proofs,
        };
    }

    private static TableRule Compile(AccessRule rule, SetTables sets) => new()
    {
        Effect = rule.Effect,
        People = sets.Add(rule.People),
        Sites = sets.Add(rule.Sites),
        Places = sets.Add(rule.Places),
        Times = sets.Add(rule.Times),
        AuthorisedLesson = rule.AuthorisedLesson,
        Permissions = [.. rule.Permissions.Select(sets.Roles.IndexOf)],
        Line = rule.Span.Line,
        Clause = rule.Clause,
        Rationale = rule.Rationale,
        Text = rule.Text,
    };

    private static TableCeiling Compile(LessonCeiling ceiling, SetTables sets) => new()
    {
        AtMostMinutes = ceiling.AtMostMinutes,
        Within = sets.Add(ceiling.Within),
        Grantable = ceiling.Grantable is null ? null : sets.Add(ceiling.Grantable),
        Line = ceiling.Span.Line,
    };

    private static TablePostingRule Compile(PostingRule rule, SetTables sets) => new()
    {
        Strength = rule.Strength,
        Subjects = rule.Subjects,
        People = sets.Add(rule.People),
        Sites = rule.Sites is null ? null : sets.Add(rule.Sites),
        Account = rule.Account,
        Times = sets.Add(rule.Times),
        Permissions = [.. rule.Permissions.Select(sets.Roles.IndexOf)],
        Line = rule.Span.Line,
        Clause = rule.Clause,
        Rationale = rule.Rationale,
    };

    private static TableProof Compile(Proof proof, SetTables sets) => new()
    {
        Kind = proof.Kind,
        Sites = sets.Add(proof.Sites),
        People = sets.Add(proof.People),
        Conditions = [.. proof.Conditions.Select(condition =>
            new TableCondition(sets.Add(condition.Places), sets.Add(condition.Times), condition.AuthorisedLesson))],
        Line = proof.Span.Line,
        Text = proof.Text,
    };
}
