using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Tests.Randomness;

/// <summary>Random policies: every kind of rule, condition, ceiling and proof.</summary>
internal static class RandomDocument
{
    public static PolicyDocument Next(Random random, int mostRules = 12, params int[] minutesOfDay)
    {
        var sets = new RandomSets(random, minutesOfDay);
        return new PolicyDocument
        {
            Header = new Header { Title = "Random Policy", School = "Random School", TimeZone = "Europe/London", Issued = random.From("", "2026-09-01") },
            Rules = [.. Enumerable.Range(1, random.Next(1, mostRules + 1)).Select(line => Rule(random, sets, line))],
            Ceilings = [.. Enumerable.Range(50, random.From(0, 0, 1, 2, 3)).Select(line => Ceiling(random, sets, line))],
            PostingRules = [.. Enumerable.Range(60, random.Next(4)).Select(line => PostingRule(random, sets, line))],
            Proofs = [.. Enumerable.Range(70, random.Next(3)).Select(line => Proof(random, sets, line))],
        };
    }

    /// <summary>A policy with one thing changed: a rule more, less or otherwise, or the ceilings.</summary>
    public static PolicyDocument Changed(Random random, PolicyDocument policy)
    {
        var sets = new RandomSets(random);
        var index = random.Next(policy.Rules.Count);
        var rules = policy.Rules.ToList();
        switch (random.Next(5))
        {
            case 0:
                rules.Insert(index, Rule(random, sets, line: 30));
                break;
            case 1 when rules.Count > 1:
                rules.RemoveAt(index);
                break;
            case 2:
                rules[index] = rules[index] with { Times = sets.Times() };
                break;
            case 3:
                rules[index] = rules[index] with { Effect = rules[index].Effect is Effect.Deny ? Effect.Allow : Effect.Deny };
                break;
            default:
                return policy with { Ceilings = [Ceiling(random, sets, line: 50)] };
        }

        return policy with { Rules = rules };
    }

    private static AccessRule Rule(Random random, RandomSets sets, int line) => new()
    {
        Effect = random.OneIn(3) ? Effect.Deny : Effect.Allow,
        Sites = sets.Sites(),
        People = sets.People(),
        Places = random.OneIn(2) ? sets.Places() : null,
        Times = random.OneIn(2) ? sets.Times() : null,
        AuthorisedLesson = random.OneIn(4),
        Permissions = random.OneIn(4) ? random.Some("Headteacher", "School Business Manager") : [],
        Clause = $"{line}",
        Rationale = random.From("", "Because the school decided so."),
        Text = $"rule {line}",
        Span = At(line),
    };

    private static LessonCeiling Ceiling(Random random, RandomSets sets, int line) => new()
    {
        AtMostMinutes = random.From(1, 45, 60, 90, 120, 1440),
        Within = random.OneIn(2) ? sets.Times() : null,
        Grantable = random.OneIn(2) ? sets.Sites() : null,
        Span = At(line),
    };

    private static PostingRule PostingRule(Random random, RandomSets sets, int line) => new()
    {
        Strength = random.From(Enum.GetValues<PostingStrength>()),
        Subjects = [PostingSubject.SchoolName, .. random.Some(PostingSubject.PupilNames, PostingSubject.Abuse, PostingSubject.SchoolViews)],
        People = sets.People(),
        Sites = random.OneIn(2) ? sets.Sites() : null,
        Account = random.From(Enum.GetValues<PostingAccount>()),
        Permissions = random.Some("Headteacher", "Governor"),
        Times = random.OneIn(2) ? sets.Times() : null,
        Clause = $"{line}",
        Span = At(line),
    };

    private static Proof Proof(Random random, RandomSets sets, int line)
    {
        var kind = random.From(Enum.GetValues<ProofKind>());
        var alternatives = kind is ProofKind.Only ? random.Next(1, 4) : 1;
        return new Proof
        {
            Kind = kind,
            Sites = sets.Sites(),
            People = sets.People(),
            Conditions = [.. Enumerable.Range(0, alternatives).Select(_ => new ProofCondition
            {
                Places = random.OneIn(2) ? sets.Places() : null,
                Times = random.OneIn(2) ? sets.Times() : null,
                AuthorisedLesson = random.OneIn(2),
            })],
            Text = $"proof {line}",
            Span = At(line),
        };
    }

    private static SourceSpan At(int line) => new("random.policy.cs", line, 1, line, 1, line, 2);
}
