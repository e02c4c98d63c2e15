using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Attest.Tests.House;

/// <summary>What the library hands out does not change afterwards.</summary>
public sealed class MutabilityTests
{
    static readonly Assembly Library = typeof(Attest.Model.Span).Assembly;

    static IEnumerable<Type> Own => Library.GetTypes().Where(type =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Namespace?.StartsWith("Attest", StringComparison.Ordinal) == true
        && type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) != true);

    static IEnumerable<PropertyInfo> PublicProperties => Own.Where(type => type.IsVisible)
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

    [Fact]
    public void No_public_property_can_be_set_after_the_making()
    {
        Assert.Empty(PublicProperties.Where(IsSettable).Select(property => $"{property.DeclaringType!.FullName}.{property.Name}"));
    }

    [Fact]
    public void No_public_field_can_be_set()
    {
        var fields = Own.Where(type => type.IsVisible && !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false });
        Assert.Empty(fields.Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"));
    }

    [Fact]
    public void No_public_record_holds_a_list_that_others_can_change()
    {
        Assert.Empty(PublicProperties.Where(property => IsRecord(property.DeclaringType!) && IsChangeable(property.PropertyType))
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}"));
    }

    [Fact]
    public void Every_class_is_sealed()
    {
        Assert.Empty(Own.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));
    }

    [Fact]
    public void An_interface_has_two_implementations()
    {
        var lonely = Own.Where(type => type.IsInterface)
            .Where(type => Own.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2);
        Assert.Empty(lonely.Select(type => type.FullName));
    }

    [Theory]
    [InlineData(typeof(Settable), nameof(Settable.Loose), true)]
    [InlineData(typeof(Settable), nameof(Settable.Fixed), false)]
    [InlineData(typeof(Settable), nameof(Settable.OwnOnly), false)]
    public void A_setter_is_told_from_an_init(Type type, string property, bool expected)
    {
        Assert.Equal(expected, IsSettable(type.GetProperty(property)!));
    }

    static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(method => method.Name == "PrintMembers");

    static bool IsChangeable(Type type) =>
        type.IsArray || (type.IsGenericType && type.IsClass && typeof(IEnumerable).IsAssignableFrom(type)
            && type.Namespace is "System.Collections.Generic");

    sealed record Settable(int Fixed)
    {
        public int Loose { get; set; }

        public int OwnOnly { get; private set; } = 1;
    }
}
