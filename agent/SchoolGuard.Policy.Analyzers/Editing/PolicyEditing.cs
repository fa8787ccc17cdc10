using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Editing.Completion;
using SchoolGuard.Policy.Analyzers.Editing.Descriptions;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Analyzers.Editing.Outline;
using SchoolGuard.Policy.Analyzers.Editing.Text;

namespace SchoolGuard.Policy.Analyzers.Editing;

/// <summary>
/// What an editor asks about one version of a policy's text. The text may be anything at all and nothing of it runs. Answers come from one thread at a
/// time.
/// </summary>
public sealed class PolicyEditing
{
    private readonly EditedText text;
    private readonly Completer completer;
    private readonly Describer describer;

    private PolicyEditing(EditedText text, INameBook names)
    {
        this.text = text;
        completer = new Completer(text, names);
        describer = new Describer(text, names);
    }

    /// <summary>Takes up a text.</summary>
    /// <param name="path">The file's name; nothing is opened.</param>
    /// <param name="text">What it says.</param>
    /// <param name="names">The names that are known beyond it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static PolicyEditing Open(string path, string text, INameBook names, CancellationToken cancellation = default) =>
        new(EditedText.Parse(path, text, cancellation), names);

    /// <summary>What may be written at an offset; null if nothing is known to fit there.</summary>
    public Completions? CompleteAt(int position) => completer.At(position);

    /// <summary>What stands at an offset, in words; null if there is nothing to say.</summary>
    /// <param name="position">The offset.</param>
    /// <param name="analysis">The analysis of this text, for what a rule decides; null if it has errors.</param>
    /// <param name="cancellation">Ends the search.</param>
    public Description? DescribeAt(int position, PolicyAnalysis? analysis = null, CancellationToken cancellation = default) => describer.At(position, analysis, cancellation);

    /// <summary>The statements, in source order.</summary>
    public IReadOnlyList<OutlineItem> Outline() => [.. OutlineReader.Read(text)];
}
