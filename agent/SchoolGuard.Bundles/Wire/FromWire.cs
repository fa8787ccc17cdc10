using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Wire;

/// <summary>Maps the messages of bundle.proto to the table; throws ArgumentException for what no writer writes.</summary>
internal static class FromWire
{
    public static PolicyTable Policy(V1.PolicyBundle bundle)
    {
        BundleLimits.Check(bundle);
        var header = bundle.Header ?? throw new ArgumentException("no header", nameof(bundle));
        int[][] weeks = [.. bundle.TimeWeeks.Select(week => week.Changes.Select(Number).ToArray())];
        var table = new PolicyTable
        {
            Header = new Header { Title = header.Title, School = header.School, TimeZone = header.TimeZone, Issued = header.Issued, Review = header.Review },
            Groups = [.. bundle.Groups],
            Services = [.. bundle.Services],
            Hosts = [.. bundle.Hosts],
            Places = [.. bundle.Places],
            Roles = [.. bundle.Roles],
            PeopleSets = [.. bundle.PeopleSets.Select(set => new SetProgram(set.Steps.Select(PeopleStep)))],
            SiteSets = [.. bundle.SiteSets.Select(set => new SetProgram(set.Steps.Select(SiteStep)))],
            PlaceSets = [.. bundle.PlaceSets.Select(set => PlaceSet(set, bundle.Places.Count + 2))],
            TimeSets = [.. bundle.TimeSets.Select(set => new TimeSet(set.Weeks.Select(week => week < weeks.Length ? weeks[week] : throw new ArgumentException("a set of times has a week that is not there", nameof(bundle)))))],
            Rules = [.. bundle.Rules.Select(Rule)],
            Ceilings = [.. bundle.Ceilings.Select(Ceiling)],
            PostingRules = [.. bundle.PostingRules.Select(PostingRule)],
            Proofs = [.. bundle.Proofs.Select(Proof)],
        };
        TableCheck.Check(table);
        return table;
    }

    private static SetStep PeopleStep(V1.PeopleStep step) => step.OperandCase switch
    {
        not V1.PeopleStep.OperandOneofCase.None when step.Operator is not V1.SetOperator.Unspecified => throw Both(step.Operator),
        V1.PeopleStep.OperandOneofCase.Bases => new SetStep(SetStepKind.Bases, Mask(step.Bases, Bases.Everyone)),
        V1.PeopleStep.OperandOneofCase.Group => new SetStep(SetStepKind.Group, Number(step.Group)),
        _ => Operator(step.Operator),
    };

    private static SetStep SiteStep(V1.SiteStep step) => step.OperandCase switch
    {
        not V1.SiteStep.OperandOneofCase.None when step.Operator is not V1.SetOperator.Unspecified => throw Both(step.Operator),
        V1.SiteStep.OperandOneofCase.Categories => new SetStep(SetStepKind.Categories, Mask(step.Categories, 0b1111111)),
        V1.SiteStep.OperandOneofCase.Service => new SetStep(SetStepKind.Service, Number(step.Service)),
        V1.SiteStep.OperandOneofCase.Host => new SetStep(SetStepKind.Host, Number(step.Host)),
        V1.SiteStep.OperandOneofCase.Everything when step.Everything => new SetStep(SetStepKind.Everything),
        _ => Operator(step.Operator),
    };

    private static ArgumentException Both(V1.SetOperator combine) => new($"a step that is both operand and operator: {combine}", nameof(combine));

    private static SetStep Operator(V1.SetOperator combine) => combine switch
    {
        V1.SetOperator.Union => new SetStep(SetStepKind.Union),
        V1.SetOperator.Intersection => new SetStep(SetStepKind.Intersection),
        V1.SetOperator.Difference => new SetStep(SetStepKind.Difference),
        _ => throw new ArgumentException($"a step that is neither operand nor operator: {combine}", nameof(combine)),
    };

    private static PlaceSet PlaceSet(V1.PlaceSet set, int atoms) => set.Bits.Length == (atoms + 7) / 8
        ? new PlaceSet(Enumerable.Range(0, atoms).Select(atom => (set.Bits[atom / 8] >> (atom % 8) & 1) == 1))
        : throw new ArgumentException("a set of places does not fit the places", nameof(set));

    private static TableRule Rule(V1.AccessRule rule) => new()
    {
        Effect = rule.Effect switch
        {
            V1.Effect.Allow => Effect.Allow,
            V1.Effect.Deny => Effect.Deny,
            _ => throw new ArgumentException("a rule without effect", nameof(rule)),
        },
        People = Number(rule.People),
        Sites = Number(rule.Sites),
        Places = rule.HasPlaces ? Number(rule.Places) : null,
        Times = rule.HasTimes ? Number(rule.Times) : null,
        AuthorisedLesson = rule.AuthorisedLesson,
        Permissions = [.. rule.Permissions.Select(Number)],
        Line = Number(rule.Line),
        Clause = rule.Clause,
        Rationale = rule.Rationale,
        Text = rule.Text,
    };

    private static TableCeiling Ceiling(V1.LessonCeiling ceiling) => new()
    {
        AtMostMinutes = Number(ceiling.AtMostMinutes),
        Within = ceiling.HasWithin ? Number(ceiling.Within) : null,
        Grantable = ceiling.HasGrantable ? Number(ceiling.Grantable) : null,
        Line = Number(ceiling.Line),
    };

    private static TablePostingRule PostingRule(V1.PostingRule rule) => new()
    {
        Strength = Defined((PostingStrength)((int)rule.Strength - 1)),
        Subjects = Subjects(rule.Subjects),
        People = Number(rule.People),
        Sites = rule.HasSites ? Number(rule.Sites) : null,
        Account = Defined((PostingAccount)rule.Account),
        Times = rule.HasTimes ? Number(rule.Times) : null,
        Permissions = [.. rule.Permissions.Select(Number)],
        Line = Number(rule.Line),
        Clause = rule.Clause,
        Rationale = rule.Rationale,
    };

    private static PostingSubject[] Subjects(uint mask)
    {
        var all = Enum.GetValues<PostingSubject>();
        var known = Mask(mask, (1 << all.Length) - 1);
        return known == 0 ? throw new ArgumentException("a posting rule about nothing", nameof(mask)) : [.. all.Where(subject => (known >> (int)subject & 1) == 1)];
    }

    private static TableProof Proof(V1.Proof proof) => new()
    {
        Kind = Defined((ProofKind)((int)proof.Kind - 1)),
        Sites = Number(proof.Sites),
        People = Number(proof.People),
        Conditions = [.. proof.Conditions.Select(condition => new TableCondition(
            condition.HasPlaces ? Number(condition.Places) : null,
            condition.HasTimes ? Number(condition.Times) : null,
            condition.AuthorisedLesson))],
        Line = Number(proof.Line),
        Text = proof.Text,
    };

    private static T Defined<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentException($"no such {typeof(T).Name}: {value}", nameof(value));

    private static int Mask(uint mask, int all) => (mask & ~(uint)all) == 0 ? (int)mask : throw new ArgumentException("a mask with bits that mean nothing", nameof(mask));

    private static int Number(uint number) => number <= int.MaxValue ? (int)number : throw new ArgumentException("a number out of range", nameof(number));
}
