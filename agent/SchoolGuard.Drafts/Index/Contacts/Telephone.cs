namespace SchoolGuard.Drafts.Index.Contacts;

/// <summary>A number of the United Kingdom, or any other as its digits.</summary>
/// <param name="Significant">The digits after 0 or +44.</param>
/// <param name="LocalLength">How many of them are dialled within the area.</param>
internal sealed record Telephone(string Significant, int LocalLength)
{
    private const int FewestDigits = 7;

    /// <summary>Null for what is too short to be a number.</summary>
    public static Telephone? Read(string entry)
    {
        var digits = string.Concat(Folded.Of(entry).Where(char.IsAsciiDigit));
        if (digits.StartsWith("00", StringComparison.Ordinal)) digits = digits[2..];
        if (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length > 10) digits = digits[2..];
        digits = digits.TrimStart('0');
        return digits.Length < FewestDigits ? null : new Telephone(digits, LocalOf(digits));
    }

    // Area codes: 02x (London and others), 011x and 01x1 (cities), else 01xxx. Mobiles and 03 have none.
    private static int LocalOf(string digits) => digits switch
    {
        ['2', ..] => 8,
        ['1', '1', ..] or ['1', _, '1', ..] => 7,
        ['1', ..] => 6,
        _ => digits.Length,
    };
}
