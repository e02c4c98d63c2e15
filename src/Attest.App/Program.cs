using Attest.App;

return await CommandLine.RunAsync(args, Workbench.OfThisProcess());
