#:property PublishAot=false
#:include tools/dev/*.cs

// The one command for contributors: dotnet dev.cs COMMAND. Its parts stand in tools/dev.
return Attest.Dev.DevCommands.Run(args);
