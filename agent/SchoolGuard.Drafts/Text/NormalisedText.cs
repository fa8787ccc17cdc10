using System.Text;

namespace SchoolGuard.Drafts.Text;

/// <summary>A draft in small ASCII letters as far as it can be read so, with the way back to the text as typed. Reused from draft to draft.</summary>
internal sealed class NormalisedText
{
    private char[] letters = new char[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private bool[] capitals = new bool[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, Length);

    public char this[int index] => letters[index];

    /// <summary>First UTF-16 code unit, as typed, of the character at an index.</summary>
    public int StartOf(int index) => starts[index];

    /// <summary>The code unit after the character and its accents.</summary>
    public int EndOf(int index) => ends[index];

    public bool IsCapital(int index) => capitals[index];

    /// <summary>The index of the first character that ends after a code unit of the text as typed; <see cref="Length"/> past the last.</summary>
    public int At(int codeUnit)
    {
        int low = 0, high = Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ends[middle] > codeUnit) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    public void Read(string text)
    {
        Clear();
        Reserve(text.Length);
        Span<char> folded = stackalloc char[Folding.MostCharacters];
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (character is >= ' ' and < '\u007F')
            {
                Add(character, at, at + 1);
                at++;
                continue;
            }

            if (!Rune.TryGetRuneAt(text, at, out var rune))
            {
                Add(Folding.OtherSymbol, at, at + 1);
                at++;
                continue;
            }

            var end = at + rune.Utf16SequenceLength;
            var count = Folding.Fold(rune, folded);
            foreach (var part in folded[..count]) Add(part, at, end);
            if (count == 0 && Length > 0 && ends[Length - 1] == at && Folding.IsMark(rune)) ends[Length - 1] = end;
            at = end;
        }
    }

    /// <summary>Forgets the draft, and gives memory back after an unusually long one.</summary>
    public void Clear()
    {
        if (letters.Length > 64 * 1024)
        {
            letters = new char[1024];
            starts = new int[1024];
            ends = new int[1024];
            capitals = new bool[1024];
        }
        else
        {
            Array.Clear(letters, 0, Length);
        }

        Length = 0;
    }

    private void Add(char character, int start, int end)
    {
        if (Length == letters.Length) Reserve(Length * 2);
        var capital = char.IsUpper(character);
        letters[Length] = capital ? char.ToLowerInvariant(character) : character;
        capitals[Length] = capital;
        starts[Length] = start;
        ends[Length] = end;
        Length++;
    }

    private void Reserve(int count)
    {
        if (count <= letters.Length) return;
        Array.Resize(ref letters, count);
        Array.Resize(ref starts, count);
        Array.Resize(ref ends, count);
        Array.Resize(ref capitals, count);
    }
}
