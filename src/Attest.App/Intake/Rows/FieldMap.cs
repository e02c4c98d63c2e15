using System.Collections.Immutable;

namespace Attest.App.Intake.Rows;

/// <summary>Where the parts of a report stand in a row: for each part the field's names, tried in order. "a.b" is field b in field a.</summary>
public sealed record FieldMap(
    ImmutableArray<string> Text, ImmutableArray<string> Title, ImmutableArray<string> Url, ImmutableArray<string> Outlet, ImmutableArray<string> Published)
{
    /// <summary>Parts that a map may name.</summary>
    public const string Parts = "text, title, url, outlet, published";

    /// <summary>Names that news corpora use.</summary>
    public static FieldMap Usual { get; } = new(
        ["text", "body", "content", "articleBody", "maintext", "article", "story"],
        ["title", "headline"],
        ["url", "link", "canonical_url", "uri", "source_url"],
        ["outlet", "publisher", "source", "site_name", "source_name"],
        ["published", "date", "published_at", "date_published", "datePublished", "publication_date", "published_date", "pubdate", "pub_date", "date_publish"]);

    /// <summary>Reads "text=body,published=dct"; a part that is not named keeps its usual names.</summary>
    /// <exception cref="FormatException">It is no such list; the message says where.</exception>
    public static FieldMap Parse(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var map = Usual;
        foreach (var pair in written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=', 2, StringSplitOptions.TrimEntries) is not [var part, { Length: > 0 } field])
                throw new FormatException($"\"{pair}\" is not PART=FIELD; the parts are {Parts}.");
            map = map.With(part, field);
        }

        return map;
    }

    FieldMap With(string part, string field) => part switch
    {
        "text" => this with { Text = [field] },
        "title" => this with { Title = [field] },
        "url" => this with { Url = [field] },
        "outlet" => this with { Outlet = [field] },
        "published" => this with { Published = [field] },
        _ => throw new FormatException($"There is no part \"{part}\"; the parts are {Parts}."),
    };
}
