using System.Globalization;
using System.Text;
using System.Xml;
using Attest.App.Desk.Names;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Store.Queries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/news.atom: new and changed incidents for readers of feeds. Names that exports withhold are withheld here too.</summary>
static class NewsApi
{
    const int MostEntries = 100;
    const string Atom = "http://www.w3.org/2005/Atom";

    static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false };

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/news.atom", Get).WithSummary("New and changed incidents, the latest first, as an Atom feed").AnswersContent("application/atom+xml").For(Role.Reader);

    static IResult Get(HttpContext context, RegisterLease register, NameCover cover, ServeRequest served)
    {
        var rows = register.Store.Desk.Incidents(IncidentFilter.All, new(IncidentKey.Changed, IsDescending: true), null, MostEntries).Rows;
        var lens = cover.Withholding(register.Store);
        var root = served.Origin?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}";
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings)) Write(xml, root, [.. rows.Select(row => row with { Incident = lens.Incident(row.Incident) })]);
        return TypedResults.Bytes(buffer.ToArray(), "application/atom+xml; charset=utf-8");
    }

    static void Write(XmlWriter xml, string root, IReadOnlyList<IncidentSummary> rows)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("title", Atom, "Attest: new and changed incidents");
        xml.WriteElementString("id", Atom, $"{root}/api/v1/news.atom");
        xml.WriteElementString("updated", Atom, Time(rows.Count > 0 ? rows[0].ChangedMs : 0));
        Link(xml, $"{root}/api/v1/news.atom", "self");
        foreach (var row in rows) Write(xml, root, row);
        xml.WriteEndElement();
    }

    static void Write(XmlWriter xml, string root, IncidentSummary row)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, SafeText.OneLine(row.Incident.Title));
        xml.WriteElementString("id", Atom, $"urn:attest:{row.Incident.Id}");
        xml.WriteElementString("published", Atom, Time(row.FirstMs));
        xml.WriteElementString("updated", Atom, Time(row.ChangedMs));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, "Attest");
        xml.WriteEndElement();
        Link(xml, $"{root}/incidents/{row.Incident.Id}", "alternate");
        xml.WriteElementString("summary", Atom, $"{DateWords.Of(row.Incident.Date)}; {GradeWords.Of(row.Incident.Grade.Value)}; told by {Words.Count(row.Origins, "origin")}.");
        xml.WriteEndElement();
    }

    static void Link(XmlWriter xml, string address, string relation)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static string Time(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
