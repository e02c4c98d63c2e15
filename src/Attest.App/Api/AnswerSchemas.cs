using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Attest.App.Api;

/// <summary>What the routes of the interface answer: docs/contract/interface.schema.json, with the objects of the register's own contract.</summary>
static class AnswerSchemas
{
    const string Components = "#/components/schemas/", Definitions = "#/$defs/";

    /// <summary>Schemas by name, as components of an OpenAPI document.</summary>
    static readonly ImmutableSortedDictionary<string, JsonNode> ByName = Load();

    public static IEnumerable<string> Names => ByName.Keys;

    public static OpenApiSchema Of(string name, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(ByName[name].ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)
        ?? throw new InvalidOperationException($"{name} is no schema.");

    static ImmutableSortedDictionary<string, JsonNode> Load()
    {
        var (answers, register) = (Read("interface"), Read("register"));
        var all = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var (name, schema) in answers["$defs"]!.AsObject().Concat(register["$defs"]!.AsObject())) all.Add(name, Referring(schema!));
        foreach (var (name, list) in new[] { ("report", "reports"), ("incident", "incidents"), ("claim", "claims") })
            all.Add(name, Referring(register["properties"]![list]!["items"]!));
        return all.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    static JsonNode Referring(JsonNode schema) => JsonNode.Parse(schema.ToJsonString().Replace(Definitions, Components, StringComparison.Ordinal))!;

    static JsonNode Read(string contract)
    {
        using var stream = typeof(AnswerSchemas).Assembly.GetManifestResourceStream($"contract/{contract}.schema.json")
            ?? throw new InvalidOperationException($"The program was built without the contract {contract}.");
        return JsonNode.Parse(stream, documentOptions: new JsonDocumentOptions { MaxDepth = 64 })!;
    }
}

/// <summary>What a route answers when nothing is wrong.</summary>
/// <param name="Schema">A name of <see cref="AnswerSchemas"/>; null for what is no JSON, and for nothing at all.</param>
/// <param name="ContentType">Null for an answer without content.</param>
sealed record AnswerShape(int Status, string? Schema, string? ContentType);

static class AnswerShapes
{
    const string Json = "application/json";

    /// <summary>Says what the route answers, for the interface's document.</summary>
    public static TBuilder Answers<TBuilder>(this TBuilder route, string schema, int status = 200) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AnswerShape(status, schema, Json));

    /// <summary>Says that the route answers something else than JSON.</summary>
    public static TBuilder AnswersContent<TBuilder>(this TBuilder route, string contentType) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AnswerShape(200, null, contentType));

    /// <summary>Says that the route answers that it is done, and no more.</summary>
    public static TBuilder AnswersNothing<TBuilder>(this TBuilder route, int status = 204) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new AnswerShape(status, null, null));
}
