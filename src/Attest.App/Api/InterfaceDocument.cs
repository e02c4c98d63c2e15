using System.Globalization;
using Attest.App.Users;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Attest.App.Api;

/// <summary>The interface as OpenAPI 3.1, for programs that read it.</summary>
static class InterfaceDocument
{
    const string Key = "key", Problem = "problem", ProblemJson = "application/problem+json";

    public static void Add(IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddOpenApi("v1", document =>
        {
            document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            document.AddDocumentTransformer(Describe);
            document.AddOperationTransformer(Describe);
        });
        services.AddSingleton<InterfaceList>();
    }

    public static void Map(IEndpointRouteBuilder desk) => desk.MapOpenApi(InterfaceList.Document).For(Role.Reader);

    static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new()
        {
            Title = "Attest", Version = "v1",
            Description = "The register of a desk: incidents, claims, reports and decisions. Answers are those of docs/contract: interface.schema.json and register.schema.json.",
        };
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key as `attest users key add` prints it." },
        };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var name in AnswerSchemas.Names) document.Components.Schemas[name] = AnswerSchemas.Of(name, document);
        return Task.CompletedTask;
    }

    static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var least = context.Description.ActionDescriptor.EndpointMetadata.OfType<AccessRule>().FirstOrDefault()?.Least;
        operation.Description = least is { } role ? $"For the role {EnumNames.Of(role)} and above." : "For anybody.";
        operation.Responses = [];
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AnswerShape>().FirstOrDefault() is { } shape)
            operation.Responses[shape.Status.ToString(CultureInfo.InvariantCulture)] = Answer(shape, context.Document!);
        operation.Responses["default"] = new OpenApiResponse
        {
            Description = "What went wrong; one shape for all of it.",
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [ProblemJson] = new() { Schema = new OpenApiSchemaReference(Problem, context.Document) } },
        };
        if (context.Description.RelativePath is { } path && InterfaceList.TakesFilter(path))
            foreach (var (name, what) in InterfaceList.FilterWords) (operation.Parameters ??= []).Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Description = what, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        return Task.CompletedTask;
    }

    static OpenApiResponse Answer(AnswerShape shape, OpenApiDocument document) => new()
    {
        Description = shape switch { { Schema: not null } => "As asked for.", { ContentType: not null } => "As bytes.", _ => "Done." },
        Content = shape.ContentType is not { } type ? null : new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
        {
            [type] = new() { Schema = shape.Schema is { } name ? new OpenApiSchemaReference(name, document) : new OpenApiSchema { Type = JsonSchemaType.String } },
        },
    };
}
