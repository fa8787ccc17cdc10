using Google.Protobuf;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Wire;

/// <summary>Maps the table to the messages of bundle.proto.</summary>
internal static class ToWire
{
    public static V1.PolicyBundle Bundle(PolicyTable policy, ulong counter)
    {
        var header = policy.Header;
        var weeks = new WeekTable();
        return new V1.PolicyBundle
        {
            Format = BundleReader.Format,
            Counter = counter,
            Header = new V1.PolicyHeader { Title = header.Title, School = header.School, TimeZone = header.TimeZone, Issued = header.Issued, Review = header.Review },
            Groups = { policy.Groups },
            Services = { policy.Services },
            Hosts = { policy.Hosts },
            Places = { policy.Places },
            Roles = { policy.Roles },
            PeopleSets = { policy.PeopleSets.Select(set => new V1.PeopleSet { Steps = { set.Steps.Select(PeopleStep) } }) },
            SiteSets = { policy.SiteSets.Select(set => new V1.SiteSet { Steps = { set.Steps.Select(SiteStep) } }) },
            PlaceSets = { policy.PlaceSets.Select(PlaceSet) },
            TimeSets = { policy.TimeSets.Select(set => new V1.TimeSet { Weeks = { set.Changes.Select(weeks.IndexOf) } }) },
            TimeWeeks = { weeks.Weeks },
            Rules = { policy.Rules.Select(Rule) },
            Ceilings = { policy.Ceilings.Select(Ceiling) },
            PostingRules = { policy.PostingRules.Select(PostingRule) },
            Proofs = { policy.Proofs.Select(Proof) },
        };
    }

    private static V1.PeopleStep PeopleStep(SetStep step) => step.Kind switch
    {
        SetStepKind.Bases => new V1.PeopleStep { Bases = (uint)step.Value },
        SetStepKind.Group => new V1.PeopleStep { Group = (uint)step.Value },
        _ => new V1.PeopleStep { Operator = Operator(step.Kind) },
    };

    private static V1.SiteStep SiteStep(SetStep step) => step.Kind switch
    {
        SetStepKind.Categories => new V1.SiteStep { Categories = (uint)step.Value },
        SetStepKind.Service => new V1.SiteStep { Service = (uint)step.Value },
        SetStepKind.Host => new V1.SiteStep { Host = (uint)step.Value },
        SetStepKind.Everything => new V1.SiteStep { Everything = true },
        _ => new V1.SiteStep { Operator = Operator(step.Kind) },
    };

    private static V1.SetOperator Operator(SetStepKind kind) => kind switch
    {
        SetStepKind.Union => V1.SetOperator.Union,
        SetStepKind.Intersection => V1.SetOperator.Intersection,
        SetStepKind.Difference => V1.SetOperator.Difference,
        _ => throw new ArgumentException($"no operator: {kind}", nameof(kind)),
    };

    private static V1.PlaceSet PlaceSet(PlaceSet set)
    {
        var bits = new byte[(set.Members.Count + 7) / 8];
        for (var place = 0; place < set.Members.Count; place++)
        {
            if (set.Members[place]) bits[place / 8] |= (byte)(1 << (place % 8));
        }

        return new V1.PlaceSet { Bits = UnsafeByteOperations.UnsafeWrap(bits) };
    }

    private static V1.AccessRule Rule(TableRule rule)
    {
        var wire = new V1.AccessRule
        {
            Effect = rule.Effect is Effect.Allow ? V1.Effect.Allow : V1.Effect.Deny,
            People = (uint)rule.People,
            Sites = (uint)rule.Sites,
            AuthorisedLesson = rule.AuthorisedLesson,
            Permissions = { rule.Permissions.Select(role => (uint)role) },
            Line = (uint)rule.Line,
            Clause = rule.Clause,
            Rationale = rule.Rationale,
            Text = rule.Text,
        };
        if (rule.Places is { } places) wire.Places = (uint)places;
        if (rule.Times is { } times) wire.Times = (uint)times;
        return wire;
    }

    private static V1.LessonCeiling Ceiling(TableCeiling ceiling)
    {
        var wire = new V1.LessonCeiling { AtMostMinutes = (uint)ceiling.AtMostMinutes, Line = (uint)ceiling.Line };
        if (ceiling.Within is { } within) wire.Within = (uint)within;
        if (ceiling.Grantable is { } grantable) wire.Grantable = (uint)grantable;
        return wire;
    }

    private static V1.PostingRule PostingRule(TablePostingRule rule)
    {
        var wire = new V1.PostingRule
        {
            Strength = (V1.PostingStrength)(rule.Strength + 1),
            Subjects = rule.Subjects.Aggregate(0u, (mask, subject) => mask | (1u << (int)subject)),
            People = (uint)rule.People,
            Account = (V1.PostingAccount)rule.Account,
            Permissions = { rule.Permissions.Select(role => (uint)role) },
            Line = (uint)rule.Line,
            Clause = rule.Clause,
            Rationale = rule.Rationale,
        };
        if (rule.Sites is { } sites) wire.Sites = (uint)sites;
        if (rule.Times is { } times) wire.Times = (uint)times;
        return wire;
    }

    private static V1.Proof Proof(TableProof proof) => new()
    {
        Kind = (V1.ProofKind)(proof.Kind + 1),
        Sites = (uint)proof.Sites,
        People = (uint)proof.People,
        Conditions = { proof.Conditions.Select(Condition) },
        Line = (uint)proof.Line,
        Text = proof.Text,
    };

    private static V1.ProofCondition Condition(TableCondition condition)
    {
        var wire = new V1.ProofCondition { AuthorisedLesson = condition.AuthorisedLesson };
        if (condition.Places is { } places) wire.Places = (uint)places;
        if (condition.Times is { } times) wire.Times = (uint)times;
        return wire;
    }
}
