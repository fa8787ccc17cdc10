using SchoolGuard.ExtensionHost.Registration;
using SchoolGuard.ExtensionHost.Relay;

// A browser names itself (chrome-extension://<id>/, or Firefox's manifest and id) and writes frames; a person types a verb.
return RegistrationCommand.Understands(args) || !Console.IsInputRedirected
    ? RegistrationCommand.Run(args, Console.Out, Console.Error)
    : await RelayProcess.RunAsync();
