using SchoolGuard.Hub.Hosting;

return await HubProcess.RunAsync(args);
