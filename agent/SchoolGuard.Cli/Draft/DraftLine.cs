using System.Text.Json;
using NodaTime;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Cli.Draft;

/// <summary>One line of a file of drafts; null is what it does not say.</summary>
internal sealed record DraftLine(DraftText Text, IReadOnlyList<Person> Author, bool Official, Site? Site, LocalDateTime? At, IReadOnlyCollection<string> Permissions)
{
    public static DraftLine Read(JsonElement json) => new(
        ReadText(json.Text("text")),
        SituationMembers.ToPeople("author", json.OptionalText("author") ?? "staff", json.OptionalNumber("class"), json.OptionalTexts("groups") ?? []),
        ReadAccount(json.OptionalText("account")),
        json.OptionalText("host") is { } host ? SituationMembers.ToSite(host) : null,
        json.OptionalText("at") is { } at ? SituationMembers.ToTime(at) : null,
        json.OptionalTexts("permissions") ?? []);

    private static DraftText ReadText(string text) => text.Length <= DraftText.MaximumLength
        ? new DraftText(text)
        : throw new FormatException($"`text` is {text.Length} characters long: at most {DraftText.MaximumLength} are analysed");

    private static bool ReadAccount(string? account) => account switch
    {
        null or "personal" => false,
        "official" => true,
        _ => throw new FormatException($"there is no account `{account}`: write personal or official"),
    };
}
