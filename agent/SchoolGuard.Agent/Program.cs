using SchoolGuard.Agent.Hosting;

return await AgentProcess.RunAsync(args);
