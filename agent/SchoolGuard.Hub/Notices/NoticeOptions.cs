namespace SchoolGuard.Hub.Notices;

/// <summary>How and to whom the hub tells of incidents of high severity.</summary>
public sealed class NoticeOptions
{
    /// <summary>Whom a concern is told to: mail addresses, separated by commas.</summary>
    /// <value>Empty, the default, for nobody.</value>
    public string Concern { get; set; } = "";

    /// <summary>Whom what is about the headteacher is told to: mail addresses, separated by commas.</summary>
    /// <value>Empty, the default, for nobody.</value>
    public string AboutHeadteacher { get; set; } = "";

    /// <summary>Who vouches for mail server and webhook, where this machine's authorities do not: the school's own.</summary>
    /// <value>A PEM file with certificates; empty, the default, for none.</value>
    public string Authorities { get; set; } = "";

    /// <summary>The mail server.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Another program of the school's that is told of them, but never of what is about the headteacher.</summary>
    public WebhookOptions Webhook { get; set; } = new();
}

/// <summary>The school's mail server.</summary>
public sealed class SmtpOptions
{
    /// <summary>Its name.</summary>
    /// <value>Empty, the default, for none.</value>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    /// <value>1 to 65535; 587 by default.</value>
    public int Port { get; set; } = 587;

    /// <summary>Its account, where it asks for one.</summary>
    public string User { get; set; } = "";

    /// <summary>The account's password. Give it in the environment, not on the command line.</summary>
    public string Password { get; set; } = "";

    /// <summary>Whom the mail is from.</summary>
    public string From { get; set; } = "";

    /// <summary>How the connection is secured.</summary>
    /// <value>StartTls, the default; Tls from the first byte; or None, on this machine only.</value>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;
}

/// <summary>How a connection to a mail server is secured.</summary>
public enum SmtpSecurity
{
    /// <summary>By STARTTLS; a server that has none gets no mail.</summary>
    StartTls,

    /// <summary>From the first byte.</summary>
    Tls,

    /// <summary>Not at all: for a server on this machine.</summary>
    None,
}

/// <summary>An address of another program.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where notices are posted to.</summary>
    /// <value>An https address; empty, the default, for none.</value>
    public string Address { get; set; } = "";

    /// <summary>What the signature over each notice is made with.</summary>
    /// <value>At least 16 characters.</value>
    public string Secret { get; set; } = "";
}
