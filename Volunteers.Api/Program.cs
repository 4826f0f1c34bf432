using Volunteers.Api.Hosting;
using Volunteers.Api.Hosting.Commands;

OwnFiles.KeepFromOthers();
return await CommandLine.RunAsync(args);
