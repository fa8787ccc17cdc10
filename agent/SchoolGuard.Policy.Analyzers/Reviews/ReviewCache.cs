using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>One review of a file for all rules that run on it: the compiler asks each rule by itself.</summary>
internal static class ReviewCache
{
    private static readonly ConditionalWeakTable<SyntaxTree, Entry> Reviews = new();

    public static PolicyReview Of(SyntaxTree tree, ImmutableArray<AdditionalText> besides, CancellationToken cancellation)
    {
        var entry = Reviews.GetValue(tree, _ => new Entry());
        lock (entry)
        {
            if (entry.Review is null || entry.Besides != besides)
            {
                entry.Review = PolicyReview.Of(tree.FilePath, tree.GetText(cancellation).ToString(), Options(tree.FilePath, besides, cancellation), cancellation);
                entry.Besides = besides;
            }

            return entry.Review;
        }
    }

    /// <summary>NAME.clauses.json is the clause list of NAME.policy.cs, and another NAME.policy.cs among the additional files is the policy in force before.</summary>
    private static ReviewOptions Options(string path, ImmutableArray<AdditionalText> besides, CancellationToken cancellation)
    {
        var file = Path.GetFileName(path);
        var clauses = Find(file.Substring(0, file.Length - "policy.cs".Length) + "clauses.json");
        var before = Find(file);
        return new ReviewOptions
        {
            Reading = new ReadingOptions { Clauses = clauses is null ? null : ClauseList.TryRead(clauses.Value.Text) },
            Before = before is { } policy ? new PolicyText(policy.Path, policy.Text) : null,
        };

        (string Path, string Text)? Find(string name) => besides
            .Where(each => string.Equals(Path.GetFileName(each.Path), name, StringComparison.OrdinalIgnoreCase) && !string.Equals(each.Path, path, StringComparison.Ordinal))
            .Select(each => each.GetText(cancellation) is { } text ? ((string, string)?)(each.Path, text.ToString()) : null)
            .FirstOrDefault();
    }

    private sealed class Entry
    {
        public ImmutableArray<AdditionalText> Besides { get; set; }

        public PolicyReview? Review { get; set; }
    }
}
