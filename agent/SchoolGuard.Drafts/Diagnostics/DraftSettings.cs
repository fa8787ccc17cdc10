using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>The strength of each kind for one author, account and site. Immutable.</summary>
public sealed class DraftSettings
{
    private readonly ImmutableDictionary<string, DetectorSetting> settings;

    private DraftSettings(ImmutableDictionary<string, DetectorSetting> settings) => this.settings = settings;

    /// <summary>Every kind at its default strength, citing nothing: what holds without a policy.</summary>
    public static DraftSettings Defaults { get; } =
        new(DraftKinds.All.ToImmutableDictionary(kind => kind.Kind, kind => new DetectorSetting(kind.Default, [], null), StringComparer.Ordinal));

    /// <summary>Every kind off: the start for a policy's posting rules.</summary>
    public static DraftSettings AllOff { get; } = new(ImmutableDictionary.Create<string, DetectorSetting>(StringComparer.Ordinal));

    /// <summary>The settings that a school's policy asks for.</summary>
    /// <param name="guidance">What the policy says of each subject; a subject it does not name is off. Null if it says nothing of posts at all: the defaults hold.</param>
    /// <exception cref="ArgumentException">No such subject in <see cref="DraftKinds"/>, or no such <see cref="Strength"/>.</exception>
    public static DraftSettings FromPolicy(IEnumerable<SubjectGuidance>? guidance) => guidance is null ? Defaults : guidance.Aggregate(AllOff, (settings, about) =>
    {
        var kind = DraftKinds.All.FirstOrDefault(known => string.Equals(known.Subject, about.Subject, StringComparison.Ordinal))
            ?? throw new ArgumentException($"no subject `{about.Subject}`: use one of DraftKinds.All", nameof(guidance));
        return settings.With(kind.Kind, new DetectorSetting(Enum.Parse<Strength>(about.Strength), about.Clauses, about.Rationale.Length == 0 ? null : about.Rationale, about.LiftedBy));
    });

    /// <summary>The setting of a kind; <see cref="DetectorSetting.Off"/> where none was given.</summary>
    public DetectorSetting this[string kind] => settings.GetValueOrDefault(kind, DetectorSetting.Off);

    /// <summary>The same settings with one kind replaced.</summary>
    /// <exception cref="ArgumentException">No such kind in <see cref="DraftKinds"/>.</exception>
    public DraftSettings With(string kind, DetectorSetting setting)
    {
        if (!DraftKinds.All.Any(known => string.Equals(known.Kind, kind, StringComparison.Ordinal)))
            throw new ArgumentException($"no draft kind `{kind}`: use one of DraftKinds.All", nameof(kind));
        return new(settings.SetItem(kind, setting));
    }
}
