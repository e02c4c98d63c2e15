using Attest.App.Api;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Api;

public sealed class InterfaceDocumentTests
{
    [Fact]
    public async Task The_document_is_of_version_3_1_and_names_every_route_with_its_role()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var document = await desk.JsonAsync(InterfaceList.Document);

        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = document.GetProperty("paths").EnumerateObject().ToList();
        Assert.InRange(paths.Count, 15, 200);
        Assert.All(paths, path => Assert.True(path.Name.StartsWith("/api/v1/", StringComparison.Ordinal) || path.Name == "/health", path.Name));
        foreach (var operation in paths.SelectMany(path => path.Value.EnumerateObject()).Select(one => one.Value))
        {
            Assert.False(string.IsNullOrWhiteSpace(operation.GetProperty("summary").GetString()));
            Assert.Contains("For ", operation.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.True(operation.GetProperty("responses").TryGetProperty("default", out _));
        }

        Assert.Contains(document.GetProperty("paths").GetProperty("/api/v1/incidents").GetProperty("get").GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "bbox");
    }

    [Fact]
    public async Task A_person_can_read_the_interface_as_a_page()
    {
        await using var desk = await MadeDesk.OpenAsync();

        var page = await desk.TextAsync(InterfaceList.Page);

        Assert.Contains("POST /api/v1/decisions", page, StringComparison.Ordinal);
        Assert.Contains("Rule on a claim or an incident", page, StringComparison.Ordinal);
        Assert.Contains("<td>ruling, subject, value</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>cursor, limit</td>", page, StringComparison.Ordinal);
    }
}
