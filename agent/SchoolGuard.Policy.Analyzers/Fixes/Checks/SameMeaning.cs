using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analyzers.Fixes.Checks;

/// <summary>Whether two policies mean the same, whatever their words: in every situation, and in all that they say besides access rules.</summary>
internal sealed class SameMeaning
{
    private readonly KnownSites known;
    private readonly PolicyDocument before;

    private SameMeaning(KnownSites known, PolicyDocument before) => (this.known, this.before) = (known, before);

    public static bool Of(PolicyDocument before, PolicyDocument after, KnownSites known)
    {
        var meaning = new SameMeaning(known, before);
        return before.Header == after.Header
            && Pairwise(before.Ceilings, after.Ceilings, meaning.AreSame)
            && Pairwise(before.PostingRules, after.PostingRules, meaning.AreSame)
            && Pairwise(before.Proofs, after.Proofs, meaning.AreSame)
            && meaning.DecideAlike(before, after);
    }

    private bool AreSame(LessonCeiling left, LessonCeiling right) =>
        left.AtMostMinutes == right.AtMostMinutes
        && left.Grantable is null == right.Grantable is null
        && AreSame(new Extent(Sites: left.Grantable, Times: left.Within), new Extent(Sites: right.Grantable, Times: right.Within));

    private bool AreSame(PostingRule left, PostingRule right) =>
        left.Strength == right.Strength
        && left.Account == right.Account
        && left.Subjects.SequenceEqual(right.Subjects)
        && left.Permissions.SequenceEqual(right.Permissions, StringComparer.Ordinal)
        && string.Equals(left.Clause, right.Clause, StringComparison.Ordinal)
        && string.Equals(left.Rationale, right.Rationale, StringComparison.Ordinal)
        && AreSame(new Extent(left.People, left.Sites, Times: left.Times), new Extent(right.People, right.Sites, Times: right.Times));

    private bool AreSame(Proof left, Proof right) =>
        left.Kind == right.Kind
        && AreSame(new Extent(left.People, left.Sites), new Extent(right.People, right.Sites))
        && Pairwise(left.Conditions, right.Conditions, AreSame);

    private bool AreSame(ProofCondition left, ProofCondition right) =>
        left.AuthorisedLesson == right.AuthorisedLesson
        && AreSame(new Extent(Places: left.Places, Times: left.Times), new Extent(Places: right.Places, Times: right.Times));

    /// <summary>Two extents are the same if a rule of the one decides as a rule of the other does.</summary>
    private bool AreSame(Extent left, Extent right) => left.IsWrittenAs(right) || DecideAlike(Only(left), Only(right));

    private PolicyDocument Only(Extent extent) => before with { Rules = [extent.AsRule()], Ceilings = [], PostingRules = [], Proofs = [] };

    private bool DecideAlike(PolicyDocument left, PolicyDocument right) =>
        PolicyDiff.TryCreate(known, PolicyCompiler.Compile(left), PolicyCompiler.Compile(right), out _) is { IsSame: true };

    private static bool Pairwise<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, bool> areSame) =>
        left.Count == right.Count && left.Zip(right, areSame).All(same => same);
}
