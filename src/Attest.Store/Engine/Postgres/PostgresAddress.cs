using Npgsql;

namespace Attest.Store.Engine.Postgres;

/// <summary>Where a register on PostgreSQL is: "Host=…;Database=…", or postgres://user@host:port/database.</summary>
/// <param name="Settings">With what this program needs, where it was not said otherwise.</param>
/// <param name="Name">For messages: no password stands in it.</param>
/// <param name="Schema">In which its tables are; "public" when none was named.</param>
sealed record PostgresAddress(string Settings, string Name, string Schema)
{
    const string Public = "public";

    static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>Whether it names a database rather than a file.</summary>
    public static bool IsOne(string register) =>
        Schemes.Any(scheme => register.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || register.Split(';').Any(part => part.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase));

    /// <param name="busySeconds">How long to wait for another writer.</param>
    /// <exception cref="RegisterException">It cannot be read.</exception>
    public static PostgresAddress Parse(string register, int busySeconds)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(OfUri(register) ?? register);
            Complete(settings, busySeconds);
            return Of(settings);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or UriFormatException)
        {
            // The words of the error may repeat the address, and a password with it.
            throw RegisterErrors.Because(RegisterFault.Unreachable, "on PostgreSQL", "its address cannot be read: \"Host=…;Username=…;Database=…\" or postgres://user@host:port/database.");
        }
    }

    /// <summary>Where the desk of this register is: in a schema beside that of the register.</summary>
    public PostgresAddress OfDesk() => Of(new(Settings) { SearchPath = Quoted($"{Schema}_desk") });

    /// <summary>A name as SQL has it, whatever letters stand in it.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static PostgresAddress Of(NpgsqlConnectionStringBuilder settings)
    {
        var path = (settings.SearchPath ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var schema = path.Length == 0 ? Public : Unquoted(path[0]);
        // What extensions bring stands there as a rule.
        if (path.Length > 0 && !path.Contains(Public, StringComparer.Ordinal)) settings.SearchPath = string.Join(',', path.Append(Public));
        return new(settings.ConnectionString, $"postgres://{settings.Host}:{settings.Port}/{settings.Database ?? settings.Username}{(schema == Public ? "" : $"?schema={schema}")}", schema);
    }

    // As the server reads it: letters are small unless the name stands in quotation marks.
    static string Unquoted(string name) =>
        name is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : name.ToLowerInvariant();

    static void Complete(NpgsqlConnectionStringBuilder settings, int busySeconds)
    {
        settings.ApplicationName ??= "attest";
        // A register has one connection for as long as it is open.
        settings.Pooling = false;
        settings.Options = string.Join(' ', new[] { settings.Options, $"-c lock_timeout={Math.Max(1, busySeconds)}s", "-c standard_conforming_strings=on" }.OfType<string>());
        if (!settings.ContainsKey("Command Timeout")) settings.CommandTimeout = 0;
        if (!settings.ContainsKey("Max Auto Prepare")) (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (60, 3);
        if (!settings.ContainsKey("Tcp Keepalive")) (settings.TcpKeepAlive, settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (true, 15, 5);
    }

    static string? OfUri(string register)
    {
        if (!Schemes.Any(scheme => register.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))) return null;
        var uri = new Uri(register);
        var settings = new NpgsqlConnectionStringBuilder { Host = Uri.UnescapeDataString(uri.Host) };
        if (uri.Port > 0) settings.Port = uri.Port;
        if (uri.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var secret])
        {
            settings.Username = Uri.UnescapeDataString(user);
            if (secret is [var password]) settings.Password = Uri.UnescapeDataString(password);
        }

        if (uri.AbsolutePath.Trim('/') is { Length: > 0 } database) settings.Database = Uri.UnescapeDataString(database);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)) Set(settings, pair);
        return settings.ConnectionString;
    }

    static void Set(NpgsqlConnectionStringBuilder settings, string pair)
    {
        var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, Uri.UnescapeDataString(right)) : throw new FormatException("A setting has no value.");
        settings[name.ToLowerInvariant() switch { "sslmode" => "SSL Mode", "host" => "Host", "schema" => "Search Path", "sslrootcert" => "Root Certificate", var other => other }] = value;
    }
}
