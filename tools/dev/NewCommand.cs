namespace Attest.Dev;

/// <summary>dev.cs new: makes the files that a new rule or language begins with.</summary>
static class NewCommand
{
    public static int Run(string[] arguments) => arguments switch
    {
        ["rule", var name] => Rule("Casualties", name),
        ["rule", var folder, var name] => Rule(folder, name),
        ["language", var name] => Language(name),
        _ => throw new StepFailedException("usage: dotnet dev.cs new rule [FOLDER] NAME | new language XX"),
    };

    static int Rule(string folder, string name)
    {
        if (!IsName(name)) throw new StepFailedException($"\"{name}\" is no class name: capitals and small letters, as CountedPassive");
        if (!Directory.Exists(Repository.In($"src/Attest/Extract/{folder}"))) throw new StepFailedException($"there is no folder src/Attest/Extract/{folder}");

        var code = $"src/Attest/Extract/{folder}/{name}.cs";
        Write(code, RuleTemplate.Fill("Rule.cs.txt", folder, name));
        Write($"test/Attest.Tests/Extract/{folder}/{name}Tests.cs", RuleTemplate.Fill("RuleTests.cs.txt", folder, name));
        Console.WriteLine($"Next: an example in test/Attest.Tests/Specs, the rule in {code}, its place in the list of rules.");
        return 0;
    }

    static int Language(string name)
    {
        if (name.Length != 2 || !IsName(name)) throw new StepFailedException($"\"{name}\" is no language: two letters of ISO 639-1, as Fr");
        const string Languages = "src/Attest/Languages/";
        foreach (var file in Directory.EnumerateFiles(Repository.In(Languages + "En"), "*.tsv").Order(StringComparer.Ordinal))
            Write($"{Languages}{name}/{Path.GetFileName(file)}", RuleTemplate.Head(File.ReadLines(file)));
        Console.WriteLine("The files have their columns and no rows yet; each row brings an example that is run as a test.");
        return 0;
    }

    static bool IsName(string name) => name.Length > 1 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    static void Write(string path, string content)
    {
        var file = Repository.In(path);
        if (File.Exists(file)) throw new StepFailedException($"{path} is there already");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        Console.WriteLine($"made {path}");
    }
}
