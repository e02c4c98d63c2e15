using Attest.App.Listing;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Register;

/// <summary>The register: what people see first.</summary>
static class RegisterPages
{
    public static void Map(IEndpointRouteBuilder desk) =>
        desk.MapGet("/", (RegisterLease register) => Page.Of<RegisterPage>(new { Incidents = IncidentListing.Of(register.Store, ListingFilter.All) }))
            .For(Role.Reader).InMenu("Register", 10);
}
