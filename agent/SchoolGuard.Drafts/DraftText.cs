using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SchoolGuard.Drafts;

/// <summary>
/// The text of a draft. Loggers, debuggers, exceptions and serialisers see only how long it is: what a person writes stays in memory on the device.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DraftTextConverter))]
public sealed class DraftText
{
    /// <summary>The longest draft that callers accept, in UTF-16 code units. Analysis itself has no limit and takes time in proportion.</summary>
    public const int MaximumLength = 100_000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string text;

    /// <summary>Takes the text as typed; unpaired surrogates and control characters are allowed.</summary>
    public DraftText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
    }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => text.Length;

    /// <summary>The words themselves, for the one caller that must put them back on the author's own screen.</summary>
    public string Reveal() => text;

    /// <summary>Says how long the draft is and nothing else.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"draft of {text.Length} characters");
}
