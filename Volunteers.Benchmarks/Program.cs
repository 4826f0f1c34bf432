using Volunteers.Benchmarks;

return await BenchmarkCommands.RunAsync(args);
