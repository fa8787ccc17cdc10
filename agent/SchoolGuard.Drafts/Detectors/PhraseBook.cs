using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>The phrases of all detectors, read once from the files beside them. They share one lexicon, so that a draft's words are looked up once.</summary>
internal static class PhraseBook
{
    /// <summary>Every word of every file. Those of abuse come first: they are what stars stand for.</summary>
    public static readonly Lexicon Lexicon = new();

    public static readonly PhraseSet Abusive = PhraseFile.Load("abusive.txt", Lexicon);

    public static readonly PhraseSet Employment = PhraseFile.Load("employment.txt", Lexicon);

    public static readonly PhraseSet Confidential = PhraseFile.Load("confidential.txt", Lexicon);

    public static readonly PhraseSet PersonalContact = PhraseFile.Load("personal-contact.txt", Lexicon);

    public static readonly PhraseSet SchoolView = PhraseFile.Load("school-view.txt", Lexicon);
}
