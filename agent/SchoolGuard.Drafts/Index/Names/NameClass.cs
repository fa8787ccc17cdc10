namespace SchoolGuard.Drafts.Index.Names;

/// <summary>How much a name says by itself.</summary>
internal enum NameClass
{
    /// <summary>Several words, at least one of them not ordinary: Ravens Wood.</summary>
    Distinctive,

    /// <summary>One word that is not ordinary: it may also be a town.</summary>
    SingleWord,

    /// <summary>A saint's name, which churches and hospitals have too.</summary>
    Shared,

    /// <summary>Several ordinary words: Oak Hill, Park School.</summary>
    OrdinaryPhrase,

    /// <summary>One ordinary word: Park.</summary>
    OrdinaryWord,

    /// <summary>Capitals: RWS.</summary>
    Acronym,
}
