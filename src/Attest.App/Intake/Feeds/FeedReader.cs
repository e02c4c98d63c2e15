using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Attest.App.Intake.Feeds;

/// <summary>Reads RSS 2.0 (and 1.0), Atom, JSON Feed, news sitemaps and indexes of sitemaps.</summary>
static class FeedReader
{
    /// <summary>Most items taken of one feed.</summary>
    public const int MaxItems = 5000;

    const int MaxDepth = 64;
    const long MaxLetters = 32 << 20;

    static FeedReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="from">Where the feed was got; addresses in it may be told from there.</param>
    /// <exception cref="InvalidDataException">It is no feed, or a broken one; the message says where.</exception>
    public static FeedDocument Read(ReadOnlyMemory<byte> feed, Uri from)
    {
        var start = feed.Span.TrimStart("\ufeff"u8).TrimStart(" \t\r\n"u8);
        if (start.IsEmpty) throw new InvalidDataException("it is empty");
        return start.StartsWith("{"u8) ? Of(Json(feed), from) : Of(Xml(feed), from);
    }

    static FeedDocument Of(JsonElement root, Uri from)
    {
        try
        {
            return JsonFeed.Read(root, from);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidDataException("it holds text that is not Unicode", error);
        }
    }

    static FeedDocument Of(XElement root, Uri from) => root.Name.LocalName switch
    {
        "rss" or "RDF" => XmlFeed.Rss(root, from),
        "feed" => XmlFeed.Atom(root, from),
        "urlset" => XmlFeed.Sitemap(root, from),
        "sitemapindex" => XmlFeed.SitemapIndex(root, from),
        var name => throw new InvalidDataException($"it is no feed: it begins with <{name}>"),
    };

    static JsonElement Json(ReadOnlyMemory<byte> feed)
    {
        try
        {
            using var document = JsonDocument.Parse(feed.Span.StartsWith("\ufeff"u8) ? feed[3..] : feed, new() { MaxDepth = MaxDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"not JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}", error);
        }
    }

    /// <summary>The document, without any declaration of types: entities of its own are refused, and nothing is loaded for it.</summary>
    static XElement Xml(ReadOnlyMemory<byte> feed)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxLetters, IgnoreComments = true, IgnoreProcessingInstructions = true,
        };
        try
        {
            CheckDepth(feed, settings);
            using var reader = XmlReader.Create(new MemoryStream(feed.ToArray(), writable: false), settings);
            return XElement.Load(reader);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException(error.LineNumber > 0 ? $"broken XML at line {error.LineNumber}, column {error.LinePosition}" : "its XML declares types or entities of its own, or is too long", error);
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException("its XML is in an encoding that is not known", error);
        }
    }

    // A tree is as deep as its elements are nested, and what walks it would go as deep.
    static void CheckDepth(ReadOnlyMemory<byte> feed, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(feed.ToArray(), writable: false), settings);
        while (reader.Read())
            if (reader.Depth > MaxDepth) throw new InvalidDataException($"its elements are more than {MaxDepth} deep");
    }
}
