using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SchoolGuard.School.Tests;

/// <summary>A text with a few bytes changed, put in or taken out.</summary>
internal static class Mutations
{
    private const string Favourites = "{}[]\",:\\\n\r\0/#@-0129aZ \u00e9";

    public static Arbitrary<byte[]> Of(string text)
    {
        var original = Encoding.UTF8.GetBytes(text);
        var letter = Gen.OneOf(Gen.Elements(Encoding.UTF8.GetBytes(Favourites)), Gen.Choose(0, 255).Select(value => (byte)value));
        var edit = Gen.Choose(0, original.Length).SelectMany(_ => letter, (position, value) => (position, value)).SelectMany(_ => Gen.Choose(0, 2), (at, kind) => (at.position, at.value, kind));
        return Gen.ListOf(edit).Resize(12).Select(edits => Apply(original, edits)).ToArbitrary();
    }

    private static byte[] Apply(byte[] original, IEnumerable<(int Position, byte Value, int Kind)> edits)
    {
        var bytes = original.ToList();
        foreach (var (position, value, kind) in edits)
        {
            var at = Math.Min(position, bytes.Count);
            if (kind == 0) bytes.Insert(at, value);
            else if (at == bytes.Count) continue;
            else if (kind == 1) bytes[at] = value;
            else bytes.RemoveAt(at);
        }

        return [.. bytes];
    }
}
