namespace SchoolGuard.Drafts.Contacts;

/// <summary>Whether a shown name is a pupil's, read as the same name would be in a post.</summary>
internal sealed class PupilNames
{
    private static readonly DraftSettings PupilsOnly = DraftSettings.AllOff.With(DraftKinds.PupilName.Kind, new DetectorSetting(Strength.Note, [], null));

    private readonly DraftAnalyser analyser = new();

    public bool Include(DraftText shownName, SchoolIndex index) => Finds(shownName.Reveal(), index) || Finds(Spoken(shownName.Reveal()), index);

    private bool Finds(string name, SchoolIndex index) => analyser.Analyse(new Draft(new DraftText(name), Official: false, Caret: null), index, PupilsOnly).Hold > Strength.None;

    /// <summary>josh_bartholomew09 as it is said: the signs that keep the parts of a handle apart are blanks, and the year of birth is nobody's name.</summary>
    private static string Spoken(string name) => string.Concat(name.Select(letter => char.IsLetter(letter) || letter is '\'' or '-' ? letter : ' ')).Trim();
}
