using Attest.Languages;

namespace Attest.Tests.Languages;

public sealed class LanguageGuesserTests
{
    public static TheoryData<string, string?> Texts => new()
    {
        { "Six dockers were hurt when shells fell on the port, the harbour office said.", "en" },
        { "SIX DOCKERS WERE HURT WHEN SHELLS FELL ON THE PORT, THE HARBOUR OFFICE SAID.", "en" },
        { "Abu Yusuf al-Khatib and Mahmoud Abdel Rahman of Deir Hanna were shot dead in Khan Tuman, near Maarrat Misrin.", "en" },
        { "Sechs Hafenarbeiter wurden verletzt, als Granaten auf den Hafen fielen, sagte das Hafenamt.", "de" },
        { "Six dockers ont été blessés lorsque des obus sont tombés sur le port, selon la capitainerie.", "fr" },
        { "Seis estibadores resultaron heridos cuando cayeron proyectiles en el puerto, dijo la capitanía.", "es" },
        { "Seis estivadores ficaram feridos quando granadas caíram no porto, disse a capitania.", "pt" },
        { "Sei portuali sono rimasti feriti quando alcune granate sono cadute sul porto, ha detto la capitaneria.", "it" },
        { "Limana düşen top mermileri altı liman işçisini yaraladı, liman başkanlığı açıkladı.", "tr" },
        { "Zes havenarbeiders raakten gewond toen granaten op de haven vielen, zei het havenkantoor.", "nl" },
        { "Шесть докеров получили ранения, когда снаряды упали на порт, сообщило управление порта.", "ru" },
        { "Шестеро докерів отримали поранення, коли снаряди впали на порт, повідомило управління порту.", "uk" },
        { "أصيب ستة من عمال الميناء عندما سقطت قذائف على الميناء، بحسب مكتب المرفأ.", "ar" },
        { "شش کارگر بندر هنگامی که گلوله‌های توپ به بندر خورد زخمی شدند، دفتر بندر گفت.", "fa" },
        { "שישה עובדי נמל נפצעו כאשר פגזים נפלו על הנמל, מסר משרד הנמל.", "he" },
        { "港务局说，炮弹落在港口，六名码头工人受伤，两台起重机被毁。", "zh" },
        { "港に砲弾が落ち、港湾労働者六人がけがをしたと港の事務所が伝えた。", "ja" },
        { "항구에 포탄이 떨어져 부두 노동자 여섯 명이 다쳤다고 항만 사무소가 밝혔다. 크레인 두 대가 불탔고 배는 떠나지 못했다.", "ko" },
        { "Darvela", null },
        { "12 34 56", null },
        { "", null },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Tells_the_language_and_leaves_short_text_alone(string text, string? language) => Assert.Equal(language, LanguageGuesser.Guess(text));
}
