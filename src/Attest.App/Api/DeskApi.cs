using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>The JSON interface: all of it under /api/v1, a resource a file.</summary>
static class DeskApi
{
    public static void Map(IEndpointRouteBuilder desk, ServeRequest served)
    {
        HealthApi.Map(desk);
        var api = desk.MapGroup("/api/v1").DisableAntiforgery();
        IncidentApi.Map(api);
        ClaimApi.Map(api);
        ReportApi.Map(api);
        DecisionApi.Map(api);
        PreviewApi.Map(api);
        TableApi.Map(api);
        SourceApi.Map(api);
        ExportApi.Map(api);
        AdditionApi.Map(api, served);
        NewsApi.Map(api);
        FeedApi.Map(api);
        WebhookApi.Map(api);
        UserApi.Map(api);
        InterfaceDocument.Map(desk);
        api.MapFallback("{**path}", UnmatchedRequest.Answer).ForAnybody();
    }
}
