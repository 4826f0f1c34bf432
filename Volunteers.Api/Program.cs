using Volunteers.Api.Hosting.Commands;

return await CommandLine.RunAsync(args);
