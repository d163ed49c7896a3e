package handover.hostile;

import handover.hostile.HostileFiles.Maker;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/// Dossiers that are JSON, of which one member holds what nobody would write by mistake.
final class HostileMembers {
    private static final String NAME = "\"name\": {\"en\": \"Ber\"";
    private static final Map<String, Maker> MAKERS = new TreeMap<>();

    static {
        texts();
        numbers();
        days();
        lists();
    }

    private HostileMembers() {}

    static Map<String, Maker> makers() {
        return MAKERS;
    }

    /// @param good what stands in the good dossier
    /// @param bad what stands there instead
    private static void put(String name, String good, String bad) {
        String json = HostileFiles.GOOD.replace(good, bad);
        if (json.equals(HostileFiles.GOOD)) {
            throw new AssertionError("the good dossier has no " + good);
        }
        MAKERS.put(name, folder -> Files.writeString(folder.resolve("dossier.json"), json));
    }

    private static void named(String name, String site) {
        put(name, NAME, "\"name\": {\"en\": \"" + site + "\"");
    }

    private static void texts() {
        named("name-on-two-lines", "B\u2028er");
        named("name-in-paragraphs", "B\u2029er");
        named("name-turned-around", "B\u202Eer");
        named("name-that-shows-nothing", "\u200B\u00A0");
        named("name-without-end", "x".repeat(1_000_000));
        put("url-turned-around", "paper.example/ber", "paper.example/\u202Egpj.exe");
        put("url-of-six-parts", "https://paper.example/ber", "http://[::1");
        put("url-of-a-script", "https://paper.example/ber", "javascript:alert(1)");
        put("language-in-capitals", "\"language\": \"en\"", "\"language\": \"EN\"");
        put("source-of-nobody", "\"headquarters\": false, \"source\": \"paper\"", nobody());
        put("member-of-its-own", "\"version\":", "\"__proto__\": {}, \"version\":");
        put("mark-twice", "{\n  \"$schema\"", "\uFEFF\uFEFF{\n  \"$schema\"");
    }

    private static String nobody() {
        return "\"headquarters\": false, \"source\": \"nobody\"";
    }

    private static void numbers() {
        put("order-too-large", "\"order\": 1,", "\"order\": 2147483648,");
        put("order-in-parts", "\"order\": 1,", "\"order\": 1.0,");
        put("rule-of-billions", "\"of\": 1,", "\"of\": 2147483647,");
        put("figure-below-nothing", "\"value\": 600", "\"value\": -5");
        put("quote-before-its-article", "\"start\": 2,", "\"start\": -1,");
        put("quote-beyond-its-article", "\"end\": 21", "\"end\": 9007199254740994");
        put("count-too-large", "\"closed\": 1,", "\"closed\": 1000000000000000,");
        put("view-upside-down", "\"south\": 10", "\"south\": 26");
    }

    private static void days() {
        put("date-backwards", "\"2023-08-13\"", "\"[2023-12-01..2023-01-01]\"");
        put("date-of-no-end-at-all", "\"2023-08-13\"", "\"[..]\"");
        put("last-before-first", "\"last\": \"2023-12-31\"", "\"last\": \"2022-12-31\"");
    }

    private static void lists() {
        put("sites-that-are-words", "\"sites\": [", "\"sites\": [" + "\"é\", ".repeat(5_000));
        put("claims-that-are-empty", "\"claims\": [", "\"claims\": [" + "{}, ".repeat(20_000));
    }
}
