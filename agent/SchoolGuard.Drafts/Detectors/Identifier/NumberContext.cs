using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.Identifier;

/// <summary>What the words around a number say that it is.</summary>
internal readonly struct NumberContext(Scan scan)
{
    private const int Back = 7;
    private const int Ahead = 4;
    private static readonly WordSet Counts = WordSet.Of("number numbers no nr num id code ref reference");
    private readonly Surroundings around = new(scan);

    public bool SaysPupilNumber(int start, int end) => Says(start, end, ["upn", "upns"]) || Says(start, end, ["pupil"], Counts);

    public bool SaysInsuranceNumber(int start, int end) => Says(start, end, ["nino", "ni"]) || Says(start, end, ["insurance"]);

    /// <summary>Whether two letters look like a code, not like a word before a number: QQ 12 34 56, but on 12 12 24.</summary>
    public bool IsCode(int start, int end) => scan.Text.IsCapital(start) && scan.Text.IsCapital(start + 1) || !scan.Text.Letters[start..end].Contains(' ');

    public bool SaysHealthNumber(int start, int end) => Says(start, end, ["nhs"]);

    public bool SaysLearnerNumber(int start, int end) => Says(start, end, ["uln", "ulns"]) || Says(start, end, ["learner"], Counts);

    /// <summary>What else the words say that a number of some digits identifies, or null.</summary>
    public string? Other(int start, int end, int digits, bool lettered) => (digits, lettered) switch
    {
        (5 or 6, false) when Says(start, end, ["urn"]) => "the school's URN",
        (7, false) when Says(start, end, ["laestab", "estab", "establishment"]) || Says(start, end, ["dfe"], Counts) => "the school's LAESTAB number",
        (7, false) when Says(start, end, ["trn"]) || Says(start, end, ["teacher"], Counts) || Says(start, end, ["qts"], Counts) => "a teacher reference number",
        (12 or 13, _) when Says(start, end, ["uci"]) => "a candidate identifier",
        (12, false) when Says(start, end, ["dbs"]) => "a DBS certificate number",
        (9, false) when Says(start, end, ["passport"]) => "a passport number",
        (>= 4 and <= 8, false) when Says(start, end, ["candidate", "admission", "admissions", "student", "exam", "payroll", "employee", "staff"], Counts) => "a number kept for one person",
        _ => null,
    };

    /// <summary>Whether something says that a number counts, rings or orders.</summary>
    public bool SaysOtherwise(int start, int end) => Says(start, end,
    [
        "isbn", "order", "tracking", "parcel", "booking", "invoice", "ticket", "account", "serial", "model", "barcode", "part", "policy", "call", "ring", "text", "tel", "phone",
        "telephone", "mobile", "whatsapp", "fax", "sort", "card", "ref", "reference", "population", "views", "followers",
    ]);

    private bool Says(int start, int end, ReadOnlySpan<string> words, WordSet? then = null)
    {
        var first = scan.Tokens.At(start);
        var last = scan.Tokens.At(end - 1);
        for (var token = Math.Max(0, first - Back); token <= last + Ahead && token < scan.Tokens.Count; token++)
        {
            if (token >= first && token <= last) continue;
            foreach (var word in words)
            {
                if (around.Word(token).SequenceEqual(word) && (then is null || then.Contains(around.Word(token + 1)) || then.Contains(around.Word(token + 2)))) return true;
            }
        }

        return false;
    }
}
