namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>A list of words of the lexicon, by their numbers, asked at every word of every draft.</summary>
internal sealed class WordMask
{
    private readonly ulong[] bits;

    public WordMask(IReadOnlyCollection<int> numbers)
    {
        Numbers = numbers;
        bits = new ulong[(numbers.DefaultIfEmpty().Max() >> 6) + 1];
        foreach (var number in numbers) bits[number >> 6] |= 1UL << number;
    }

    public IReadOnlyCollection<int> Numbers { get; }

    public bool Contains(int number) => number >> 6 is var at && at < bits.Length && (bits[at] >> number & 1) == 1;
}
