using System.Text.RegularExpressions;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

// A time limit would make the answer depend on the load of the machine, and the repeats are bounded.
#pragma warning disable MA0009

/// <summary>Forms of what leads to a person's door, in normalised text.</summary>
internal static partial class ContactPatterns
{
    private const string Street = "(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|crescent|cres|square|place|gardens|gdns|terrace|grove|court|way|hill|park|row|walk|green|mews|rise|view|croft|cottages|vale|yard|bungalows|bungalow|villas|villa|fold|bank|heights|meadow|meadows|buildings|house|court|mill|wharf|quay|crofts|garth|side|ridge|brow|loke|chase|circus|esplanade|promenade|broadway|end|gate|parade)";
    private const string Postcode = "[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}";

    /// <summary>A house number and its street, with the flat before and the town and postcode after.</summary>
    [GeneratedRegex(
        @"(?<![a-z0-9£$.,:/])(?:(?:flat|apartment|apt|unit|room)\s?[0-9]{1,4}[a-z]?,?\s)?(?:no\.? ?|number )?[0-9]{1,4}[a-z]?,?\s(?<name>(?:[a-z][a-z'.-]{1,20}\s){1,3})" + Street + @"(?![a-z0-9'])(?:(?:,?\s[a-z][a-z'-]{1,20}){0,3},?\s" + Postcode + "(?![a-z0-9]))?",
        RegexOptions.CultureInvariant)]
    public static partial Regex House();

    /// <summary>A house number with whatever names lead on to a postcode.</summary>
    [GeneratedRegex(
        @"(?<![a-z0-9£$.,:/])(?:(?:flat|apartment|apt|unit|room)\s?[0-9]{1,4}[a-z]?,?\s)?[0-9]{1,4}[a-z]?,?\s(?:[a-z][a-z'-]{1,20},?\s){1,6}" + Postcode + "(?![a-z0-9])",
        RegexOptions.CultureInvariant)]
    public static partial Regex FullAddress();

    /// <summary>A whole postcode.</summary>
    [GeneratedRegex("(?<![a-z0-9])" + Postcode + "(?![a-z0-9])", RegexOptions.CultureInvariant)]
    public static partial Regex WholePostcode();
}
