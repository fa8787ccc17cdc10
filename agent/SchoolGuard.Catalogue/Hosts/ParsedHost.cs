namespace SchoolGuard.Catalogue;

/// <summary>Either the normal form or what is wrong with the text.</summary>
internal readonly record struct ParsedHost(string? Value, string? Error)
{
    public static ParsedHost Good(string value) => new(value, Error: null);

    public static ParsedHost Bad(string error) => new(Value: null, error);
}
