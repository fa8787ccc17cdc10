namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>A word as phrases read it: without disguise and, if it is long, without its typing error.</summary>
/// <param name="Start">Index into the normalised text.</param>
/// <param name="End">The index after its last letter, without a possessive ending.</param>
/// <param name="Pause">What precedes it.</param>
/// <param name="Id">Its number in the lexicon, or 0.</param>
/// <param name="Traits">What else is known of it.</param>
internal readonly record struct Word(int Start, int End, Pause Pause, int Id, Traits Traits)
{
    public bool Is(Traits traits) => (Traits & traits) != Traits.None;
}
