using SchoolGuard.Drafts.Contacts;
using SchoolGuard.Drafts.Diagnostics;

namespace SchoolGuard.Drafts;

/// <summary>Tells whether an account bears a pupil's name. Keeps nothing of it.</summary>
public sealed class ContactAnalyser
{
    private readonly PupilNames pupils = new();

    /// <summary>Analyses a contact that is about to be made.</summary>
    /// <param name="contact">The account and what is about to be done.</param>
    /// <param name="index">The school's words, with its roster.</param>
    /// <param name="settings">What the policy asks for.</param>
    /// <param name="tell">The role of whom to tell: Designated Safeguarding Lead.</param>
    public DraftAnalysis Analyse(Contact contact, SchoolIndex index, DraftSettings settings, string tell)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(settings);
        return pupils.Include(contact.ShownName, index)
            ? WholeFindings.Conclude(settings, (DraftKinds.PupilContact, MessageFor(contact.Action, tell)))
            : DraftAnalysis.Clean;
    }

    private static string MessageFor(ContactAction action, string tell) => action switch
    {
        ContactAction.Accept => $"the request comes from an account with a pupil's name: do not answer it, and tell the headteacher or the {tell}",
        ContactAction.Message => $"the account has a pupil's name: write to pupils through the school's own systems only, and if the pupil wrote to you, tell the headteacher or the {tell}",
        ContactAction.Add => $"the account has a pupil's name: do not ask it to connect, and if it asked you, tell the headteacher or the {tell}",
        _ => $"the account has a pupil's name: do not follow it, and if it follows or asks you, tell the headteacher or the {tell}",
    };
}
